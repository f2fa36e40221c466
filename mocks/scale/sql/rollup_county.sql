-- A county's towns as one row for each indicator, scope and year; one province at a time. told and expected are towns; sum_hi is NULL where
-- there is no upper end, which is always so where a town is missing. rate_num and rate_den: cases of all towns, where
-- every town that tells the percentage tells both. members: who is left out of the figure, or who alone is in it.
-- weakest: 0 A, 1 P, 2 E, 3 B, 4 D, 5 U.
INSERT INTO rollup
WITH town_year AS (
  SELECT a.parent AS area, a.code AS town, a.name, y.year
  FROM area a JOIN (SELECT DISTINCT county, year FROM source WHERE province = :province) y ON y.county = a.parent
  WHERE a.level = 'town'
    AND (a.valid_from IS NULL OR a.valid_from <= concat(CAST(y.year AS VARCHAR), '-12-31'))
    AND (a.valid_to IS NULL OR a.valid_to >= concat(CAST(y.year AS VARCHAR), '-01-01'))
), area_year AS (
  SELECT area, year, count(*) AS towns FROM town_year GROUP BY area, year
), reported AS (
  SELECT county AS area, year, count(DISTINCT town) AS told FROM source WHERE province = :province GROUP BY county, year
), asked AS (
  SELECT DISTINCT county AS area, indicator, scope FROM observation WHERE province = :province
), ordered AS (
  SELECT r.*, row_number() OVER (PARTITION BY county, indicator, scope, year ORDER BY lo) AS lo_place,
    row_number() OVER (PARTITION BY county, indicator, scope, year ORDER BY coalesce(hi, 1e300)) AS hi_place,
    count(*) OVER (PARTITION BY county, indicator, scope, year) AS n
  FROM reading r WHERE value IS NOT NULL
), summed AS (
  SELECT county AS area, indicator, kind, scope, year, count(*) AS told, sum(lo) AS lo,
    CASE WHEN count(hi) = count(*) THEN sum(hi) END AS hi,
    CASE WHEN count(CASE WHEN unit = '%' AND lo = hi AND den > 0 THEN num END) = count(*) THEN sum(num) END AS rate_num,
    CASE WHEN count(CASE WHEN unit = '%' AND lo = hi AND den > 0 THEN num END) = count(*) THEN sum(den) END AS rate_den,
    max(CASE status WHEN 'P' THEN 1 WHEN 'E' THEN 2 WHEN 'B' THEN 3 WHEN 'D' THEN 4 WHEN 'U' THEN 5
      ELSE 2 * ended END) AS own_status, 2 * max(ended) AS ended_status,
    avg(CASE WHEN lo_place IN (floor((n + 1) / 2.0), floor((n + 2) / 2.0)) THEN lo END) AS median_lo,
    CASE WHEN count(CASE WHEN hi IS NULL AND hi_place <= floor((n + 2) / 2.0) THEN 1 END) = 0
      THEN avg(CASE WHEN hi_place IN (floor((n + 1) / 2.0), floor((n + 2) / 2.0)) THEN hi END) END AS median_hi
  FROM ordered GROUP BY county, indicator, kind, scope, year
), named AS (
  SELECT k.area, k.indicator, k.scope, t.year, count(*) AS expected, count(r.value) AS told,
    array_agg(CASE WHEN r.value IS NOT NULL THEN concat(t.town, t.name) END) AS counted,
    array_agg(CASE WHEN r.value IS NULL THEN concat(t.town, t.name) END) AS left_out
  FROM asked k JOIN town_year t ON t.area = k.area
  LEFT JOIN reading r ON r.town = t.town AND r.indicator = k.indicator AND r.scope = k.scope AND r.year = t.year
  WHERE r.status IS NULL OR r.status <> 'M'
  GROUP BY k.area, k.indicator, k.scope, t.year
)
SELECT k.area, 'county' AS level, k.indicator, k.scope, y.year, coalesce(s.told, 0) AS told,
  coalesce(n.expected, 0) AS expected,
  CASE WHEN s.kind <> 'ratio' THEN s.lo END AS sum_lo,
  CASE WHEN s.kind <> 'ratio' AND s.told = n.expected THEN s.hi END AS sum_hi,
  CASE WHEN s.told >= 3 THEN s.median_lo END AS median_lo,
  CASE WHEN s.told >= 3 THEN s.median_hi END AS median_hi,
  CASE WHEN s.kind = 'ratio' THEN s.rate_num END AS rate_num,
  CASE WHEN s.kind = 'ratio' THEN s.rate_den END AS rate_den,
  CASE WHEN n.told = n.expected THEN '，应有的镇都已计入'
    WHEN n.expected - n.told > n.told
      THEN concat('，应有 ', n.expected, ' 个；计入的是：', names(n.counted), '，其余 ', n.expected - n.told, ' 个未计入')
    ELSE concat('，应有 ', n.expected, ' 个；未计入：', names(n.left_out)) END AS members,
  coalesce(greatest(s.own_status, s.ended_status), 0) AS weakest
FROM asked k
JOIN area_year y ON y.area = k.area
LEFT JOIN summed s ON s.area = k.area AND s.indicator = k.indicator AND s.scope = k.scope AND s.year = y.year
LEFT JOIN named n ON n.area = k.area AND n.indicator = k.indicator AND n.scope = k.scope AND n.year = y.year
UNION ALL
SELECT y.area, 'county', 'rollup.reports', '', y.year, coalesce(r.told, 0), y.towns, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0
FROM area_year y LEFT JOIN reported r ON r.area = y.area AND r.year = y.year;
