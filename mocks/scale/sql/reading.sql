-- What each figure allows (区间): the reading rules of town-report/1 for rows without number phrase, in which the rule
-- looks for words such as 超过. hi is NULL where there is no upper end. One row for each town, indicator, scope and year:
-- the highest revision, full years only, for stocks the last date of the year. ended: 1 where a rule supplied an end.
-- One province at a time. num and den: what a percentage was taken from. The simulation writes no base below ten and no
-- rate outside 0–100, which the app keeps out of medians and coverage.
CREATE OR REPLACE TABLE reading AS
WITH asked AS (
  SELECT o.*, i.kind, CASE WHEN i.kind = 'ratio' THEN 0 ELSE 1 END AS counted,
    CASE WHEN o.unit = '%' THEN 100.0 END AS ceiling,
    row_number() OVER (
      PARTITION BY o.town, o.indicator, o.scope, o.year ORDER BY o.revision DESC, o.period_end DESC
    ) AS place
  FROM observation o JOIN indicator i ON i.id = o.indicator
  WHERE o.province = :province AND o.unit = i.unit AND (i.kind = 'stock' OR (
    o.period_start = concat(CAST(o.year AS VARCHAR), '-01-01') AND o.period_end = concat(CAST(o.year AS VARCHAR), '-12-31')))
), stepped AS (
  SELECT a.*, CASE WHEN value > 0 AND value = floor(value)
    THEN power(10, length(CAST(CAST(value AS BIGINT) AS VARCHAR)) - length(rtrim(CAST(CAST(value AS BIGINT) AS VARCHAR), '0')))
  END AS step
  FROM asked a WHERE place = 1
)
SELECT province, prefecture, county, town, indicator, kind, scope, year, unit, status, value, num, den,
  CASE op
    WHEN 'gt' THEN CASE WHEN counted = 1 THEN floor(value) + 1 ELSE value END
    WHEN 'approx' THEN CASE WHEN counted = 1 THEN ceil(value * 0.9 - 1e-9) ELSE value * 0.9 END
    WHEN 'lt' THEN CASE WHEN counted = 1 THEN ceil(value * 0.9 - 1e-9) ELSE value * 0.9 END
    WHEN 'le' THEN 0
    ELSE value END AS lo,
  CASE
    WHEN upper IS NOT NULL THEN upper
    WHEN op = 'gt' THEN CASE WHEN step > 1 AND counted = 1 THEN value + step - 1 WHEN step > 1 THEN least(value + step, 100.0) ELSE ceiling END
    WHEN op = 'approx' THEN CASE WHEN counted = 1 THEN floor(value * 1.1 + 1e-9) ELSE least(value * 1.1, coalesce(ceiling, value * 1.1)) END
    WHEN op = 'ge' THEN ceiling
    WHEN op = 'lt' AND counted = 1 THEN value - 1
    ELSE value END AS hi,
  CASE WHEN op IN ('approx', 'lt', 'le') OR (op = 'gt' AND upper IS NULL AND (step > 1 OR ceiling IS NOT NULL))
    OR (op = 'ge' AND upper IS NULL AND ceiling IS NOT NULL) THEN 1 ELSE 0 END AS ended
FROM stepped;
