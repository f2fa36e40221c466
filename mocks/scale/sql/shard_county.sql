-- One document a county, for one province at a time. js(text) quotes a text as JSON, num(number) writes a number.
CREATE OR REPLACE TABLE shard AS
WITH area_text AS (
  SELECT county, array_to_string(array_agg(concat('{"code":', js(code), ',"name":', js(name), ',"level":', js(level),
    CASE WHEN type IS NULL THEN '' ELSE concat(',"type":', js(type)) END, ',"parent":', js(parent),
    CASE WHEN valid_from IS NULL THEN '' ELSE concat(',"validFrom":', js(valid_from)) END,
    CASE WHEN valid_to IS NULL THEN '' ELSE concat(',"validTo":', js(valid_to)) END, '}') ORDER BY code), ',') AS areas,
    count(CASE WHEN level = 'town' THEN 1 END) AS units
  FROM area WHERE province = :province AND county <> '' GROUP BY county
), source_text AS (
  SELECT county, array_to_string(array_agg(concat('{"id":', js(id), ',"area":', js(town), ',"title":', js(title),
    ',"period":{"start":"', year, '-01-01","end":"', year, '-12-31"}}') ORDER BY id), ',') AS sources,
    min(year) AS first_year, max(year) AS last_year
  FROM source WHERE province = :province GROUP BY county
), observation_text AS (
  SELECT county, array_to_string(array_agg(concat('{"area":', js(town), ',"indicator":', js(indicator),
    CASE WHEN scope = '' THEN '' ELSE concat(',"scope":', js(scope)) END,
    ',"period":{"start":"', period_start, '","end":"', period_end, '"},"value":', num(value),
    CASE WHEN op = 'eq' THEN '' ELSE concat(',"op":', js(op)) END,
    CASE WHEN upper IS NULL THEN '' ELSE concat(',"upper":', num(upper)) END,
    CASE WHEN den IS NULL THEN '' ELSE concat(',"num":', num(num), ',"den":', num(den)) END,
    ',"unit":', js(unit), CASE WHEN status = 'A' THEN '' ELSE concat(',"status":', js(status)) END,
    ',"source":', js(source), CASE WHEN revision = 1 THEN '' ELSE concat(',"revision":', revision) END,
    '}') ORDER BY town, indicator, year, scope, period_end), ',') AS observations
  FROM observation WHERE province = :province GROUP BY county
)
SELECT a.province, a.prefecture, a.code AS area, a.level, a.parent, a.name AS title, t.units, s.first_year, s.last_year,
  concat('{"format":"town-report/1","meta":{"id":', js(a.code), ',"title":', js(a.name),
    ',"classification":"demo","synthetic":true},"areas":[', t.areas, '],"sources":[', s.sources,
    '],"observations":[', o.observations, ']}') AS document
FROM area a JOIN area_text t ON t.county = a.code JOIN source_text s ON s.county = a.code
JOIN observation_text o ON o.county = a.code
WHERE a.level = 'county' AND a.province = :province;
