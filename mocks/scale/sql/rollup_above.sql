-- The areas of one level as the areas above them; run once for 'county', 'prefecture' and 'province'. Sums are added,
-- told and expected are added; a child that never spoke of an indicator is expected to have all its towns speak of it.
-- Medians stay below: a middle of middles is no middle of towns. Rates are cases of all towns, or none.
INSERT INTO rollup
WITH child AS (
  SELECT code AS area, parent, name FROM area WHERE level = :level
), above_year AS (
  SELECT DISTINCT c.parent, r.year FROM rollup r JOIN child c ON c.area = r.area
), asked AS (
  SELECT DISTINCT c.parent, r.indicator, r.scope FROM rollup r JOIN child c ON c.area = r.area
), spread AS (
  SELECT k.parent, k.indicator, k.scope, y.year, c.area, c.name
  FROM asked k JOIN above_year y ON y.parent = k.parent JOIN child c ON c.parent = k.parent
), filled AS (
  SELECT s.parent, s.area, s.name, s.indicator, s.scope, s.year, coalesce(r.told, 0) AS told,
    coalesce(r.expected, t.expected, 0) AS expected, r.sum_lo, r.sum_hi, r.rate_num, r.rate_den,
    CASE WHEN r.told > 0 THEN r.weakest ELSE 0 END AS weakest
  FROM spread s
  LEFT JOIN rollup r ON r.area = s.area AND r.indicator = s.indicator AND r.scope = s.scope AND r.year = s.year
  LEFT JOIN rollup t ON t.area = s.area AND t.indicator = 'rollup.reports' AND t.year = s.year
)
SELECT parent, CASE :level WHEN 'county' THEN 'prefecture' WHEN 'prefecture' THEN 'province' ELSE 'country' END,
  indicator, scope, year, sum(told), sum(expected), sum(sum_lo),
  CASE WHEN sum(told) = sum(expected) AND count(sum_hi) = count(sum_lo) THEN sum(sum_hi) END,
  NULL, NULL,
  CASE WHEN count(rate_num) = count(CASE WHEN told > 0 THEN 1 END) THEN sum(rate_num) END,
  CASE WHEN count(rate_num) = count(CASE WHEN told > 0 THEN 1 END) THEN sum(rate_den) END,
  CASE WHEN sum(told) = sum(expected) THEN '，应有的镇都已计入'
    ELSE concat('，应有 ', sum(expected), ' 个；未计入：', array_to_string(array_agg(
      CASE WHEN told < expected THEN concat(name, ' ', expected - told, ' 个') END ORDER BY area), '、')) END,
  max(weakest)
FROM filled GROUP BY parent, indicator, scope, year;
