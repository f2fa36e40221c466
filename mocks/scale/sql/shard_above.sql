-- One roll-up document for each area above the counties: the area itself and the areas directly below it.
-- declaration holds one text, the indicators a roll-up declares, as `npm run reports -- rollup` writes them.
CREATE OR REPLACE TABLE shard AS
WITH told_year AS (
  SELECT area, year, max(told) AS told,
    max(CASE WHEN indicator = 'rollup.reports' THEN told ELSE 0 END) AS reports
  FROM rollup GROUP BY area, year HAVING max(told) > 0
), member AS (
  SELECT code AS document_of, code AS area FROM area WHERE level IN ('country', 'province', 'prefecture')
  UNION ALL SELECT parent, code FROM area WHERE level IN ('province', 'prefecture', 'county')
), area_text AS (
  SELECT m.document_of, array_to_string(array_agg(concat('{"code":', js(a.code), ',"name":', js(a.name), ',"level":', js(a.level),
    CASE WHEN m.area = m.document_of THEN '' ELSE concat(',"parent":', js(a.parent)) END, '}') ORDER BY a.code), ',') AS areas,
    count(*) - 1 AS units
  FROM member m JOIN area a ON a.code = m.area GROUP BY m.document_of
), source_text AS (
  SELECT m.document_of, min(t.year) AS first_year, max(t.year) AS last_year,
    array_to_string(array_agg(concat('{"id":"rollup-', m.area, '-', t.year, '","area":', js(m.area), ',"title":"由 ', t.reports,
      ' 镇 ', t.year, ' 年报告汇总","period":{"start":"', t.year, '-01-01","end":"', t.year, '-12-31"}}') ORDER BY m.area, t.year), ',') AS sources
  FROM member m JOIN told_year t ON t.area = m.area GROUP BY m.document_of
), part AS (
  SELECT area, indicator, scope, year, 'sum' AS part, told, members, sum_lo AS lo, sum_hi AS hi, NULL AS num, NULL AS den, weakest
  FROM rollup WHERE sum_lo IS NOT NULL
  UNION ALL SELECT area, indicator, scope, year, 'median', told, members, median_lo, median_hi, NULL, NULL, weakest
  FROM rollup WHERE median_lo IS NOT NULL
  UNION ALL SELECT area, indicator, scope, year, 'pooled', told, members, floor(rate_num * 1000.0 / rate_den + 0.5) / 10,
    floor(rate_num * 1000.0 / rate_den + 0.5) / 10, rate_num, rate_den, CASE WHEN told < expected AND weakest < 2 THEN 2 ELSE weakest END
  FROM rollup WHERE rate_den IS NOT NULL
), row_text AS (
  SELECT p.area, p.indicator, p.scope, p.year, p.part, concat('{"area":', js(p.area), ',"indicator":"', p.indicator, '.', p.part, '"',
    CASE WHEN p.scope = '' THEN '' ELSE concat(',"scope":', js(p.scope)) END, ',"period":{"start":"', p.year, '-01-01","end":"', p.year,
    '-12-31"},"value":', num(p.lo), CASE WHEN p.hi = p.lo THEN '' ELSE ',"op":"ge"' END,
    CASE WHEN p.hi IS NULL OR p.hi = p.lo THEN '' ELSE concat(',"upper":', num(p.hi)) END, ',"unit":', js(i.unit),
    CASE WHEN p.weakest = 0 THEN '' ELSE concat(',"status":"', substr('APEBDU', 1 + p.weakest, 1), '"') END,
    ',"source":"rollup-', p.area, '-', p.year, '"',
    CASE WHEN p.den IS NULL THEN '' ELSE concat(',"num":', num(p.num), ',"den":', num(p.den)) END,
    ',"note":', js(concat(CASE WHEN p.part = 'median' THEN '' ELSE '由 ' END, p.told, CASE p.part WHEN 'sum' THEN ' 个镇相加'
      WHEN 'median' THEN ' 个镇的中位数' ELSE ' 个镇的分子、分母分别相加' END, p.members)), '}') AS text
  FROM part p JOIN indicator i ON i.id = p.indicator JOIN told_year t ON t.area = p.area AND t.year = p.year
  UNION ALL
  SELECT r.area, r.indicator, r.scope, r.year, 'z', concat('{"area":', js(r.area), ',"indicator":"', r.indicator,
    CASE WHEN r.indicator = 'rollup.reports' THEN '"' ELSE '.coverage"' END,
    CASE WHEN r.scope = '' THEN '' ELSE concat(',"scope":', js(r.scope)) END, ',"period":{"start":"', r.year, '-01-01","end":"', r.year,
    '-12-31"},"value":', num(floor(r.told * 1000.0 / r.expected + 0.5) / 10), ',"unit":"%","num":', num(r.told), ',"den":', num(r.expected),
    ',"source":"rollup-', r.area, '-', r.year, '"}')
  FROM rollup r JOIN told_year t ON t.area = r.area AND t.year = r.year WHERE r.expected > 0
), observation_text AS (
  SELECT m.document_of, array_to_string(array_agg(t.text ORDER BY t.area, t.indicator, t.scope, t.year, t.part), ',') AS observations
  FROM member m JOIN row_text t ON t.area = m.area GROUP BY m.document_of
)
SELECT a.province, a.prefecture, a.code AS area, a.level, a.parent, a.name AS title, t.units, s.first_year, s.last_year,
  concat('{"format":"town-report/1","meta":{"id":', js(a.code), ',"title":', js(a.name),
    ',"classification":"demo","synthetic":true},"areas":[', t.areas, '],"indicators":', d.text, ',"sources":[', s.sources,
    '],"observations":[', o.observations, ']}') AS document
FROM area a JOIN area_text t ON t.document_of = a.code JOIN source_text s ON s.document_of = a.code
JOIN observation_text o ON o.document_of = a.code CROSS JOIN declaration d;
