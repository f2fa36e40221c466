-- A simulated country: invented figures, codes that start with 99. :towns :counties :prefectures :provinces :years :indicators
-- Every figure follows from arithmetic on its own numbers, so that the same call gives the same country anywhere.
CREATE OR REPLACE MACRO noise(a, b, c) AS
  ((((CAST(a AS BIGINT) * 7919 + CAST(b AS BIGINT) * 104729 + CAST(c AS BIGINT) * 15485863) % 2147483647) * 1103515245)
  % 2147483647) // 128;
CREATE OR REPLACE MACRO name_of(n) AS
  concat(substr('石双清平安永新东西南北上下大小白青龙凤金银', 1 + CAST(n % 21 AS INTEGER), 1),
         substr('桥河溪岭山湖塘坪林泉庄湾洞坡岗店井关口沟寨', 1 + CAST((n // 21) % 21 AS INTEGER), 1));

CREATE OR REPLACE TABLE county_size AS
WITH raw AS (
  SELECT c, 4 + noise(c, 1, 1) % (2 * (:towns // :counties) - 7) AS size FROM range(:counties) AS r(c)
), total AS (SELECT CAST(sum(size) AS BIGINT) AS size FROM raw)
SELECT c, CAST(raw.size + sign(:towns - total.size) * (abs(:towns - total.size) // :counties
  + CASE WHEN c < abs(:towns - total.size) % :counties THEN 1 ELSE 0 END) AS BIGINT) AS size
FROM raw, total;

CREATE OR REPLACE TABLE county_place AS
WITH placed AS (SELECT c, size, c * :prefectures // :counties AS f FROM county_size)
SELECT c, size, format('99{:02d}', f * :provinces // :prefectures + 1) AS province,
  format('99{:02d}{:03d}', f * :provinces // :prefectures + 1, f + 1) AS prefecture,
  format('99{:04d}', c + 1) AS county
FROM placed;

CREATE OR REPLACE TABLE area AS
SELECT '99' AS code, '示例国（虚构）' AS name, 'country' AS level, CAST(NULL AS VARCHAR) AS type, CAST(NULL AS VARCHAR) AS parent,
  '' AS province, '' AS prefecture, '' AS county, CAST(NULL AS VARCHAR) AS valid_from, CAST(NULL AS VARCHAR) AS valid_to
UNION ALL SELECT DISTINCT province, concat('示例', substr(province, 3), '省'), 'province', NULL, '99', province, '', '', NULL, NULL FROM county_place
UNION ALL SELECT DISTINCT prefecture, concat('示例', substr(prefecture, 5), '市'), 'prefecture', NULL, province, province, prefecture, '', NULL, NULL FROM county_place
UNION ALL SELECT county, concat(name_of(noise(c, 5, 5)), substr(county, 3), '县'), 'county', NULL, prefecture, province, prefecture, county, NULL, NULL FROM county_place
UNION ALL
SELECT format('{}{:03d}', county, t + 101), concat(name_of(c * 37 + t * 5 + t // 21), '镇'), 'town', '镇', county, province, prefecture, county,
  NULL, CASE WHEN t = 3 AND c % 5 = 0 THEN concat(:first_year + 4, '-12-31') END
FROM county_place, range(60) AS r(t) WHERE t < size;

CREATE OR REPLACE TABLE source AS
SELECT province, prefecture, county, code AS town, CAST(y AS INTEGER) AS year, concat(code, '-', y) AS id,
  concat(y, ' 年法治政府建设报告') AS title
FROM area, range(:first_year, :first_year + :years) AS r(y)
WHERE level = 'town' AND (valid_to IS NULL OR valid_to >= concat(y, '-01-01'))
  AND (noise(CAST(code AS BIGINT) % 100000007, y, 3) % 100 >= 4 OR code LIKE '%101');

CREATE OR REPLACE TABLE observation AS
WITH cell AS (
  SELECT s.*, i.id AS indicator, i.kind, i.unit, i.n, noise(CAST(town AS BIGINT) % 100000007, year, 11 + i.n) AS x,
    noise(CAST(town AS BIGINT) % 100000007, year, 211 + i.n) % 1000 AS luck,
    noise(CAST(prefecture AS BIGINT), 7, i.n) % 2 = 0 OR noise(CAST(county AS BIGINT), 7, i.n) % 10 < 6 AS has_parts
  FROM source AS s, indicator AS i WHERE i.n < :indicators
), worded AS (
  SELECT *, CASE
    WHEN kind = 'ratio' OR kind = 'stock' THEN 'eq' WHEN luck < 60 THEN 'gt' WHEN luck < 80 THEN 'ge'
    WHEN luck < 95 THEN 'approx' ELSE 'eq' END AS op,
    CASE WHEN luck < 100 THEN '' WHEN kind = 'flow' AND n % 4 = 1 AND luck < 160 THEN '县级交办' ELSE '' END AS scope,
    CASE WHEN luck >= 985 THEN 'L' WHEN luck >= 980 THEN 'M' WHEN luck >= 970 THEN 'E' WHEN luck >= 965 THEN 'P' ELSE 'A' END AS status,
    CASE WHEN kind = 'ratio' THEN 20 + x % 500 END AS base, CASE WHEN kind = 'ratio' THEN (20 + x % 500) * (800 + x % 200) // 1000 END AS hits
  FROM cell WHERE luck < 880 OR luck >= 960
)
SELECT province, prefecture, county, town, indicator, scope, year, concat(year, '-01-01') AS period_start,
  concat(year, CASE WHEN kind = 'flow' AND luck BETWEEN 940 AND 964 THEN '-06-30' ELSE '-12-31' END) AS period_end,
  CASE WHEN status IN ('L', 'M') THEN NULL WHEN kind = 'ratio' THEN floor(hits * 1000.0 / base + 0.5) / 10
    WHEN kind = 'stock' THEN CAST(5 + x % 25 AS DOUBLE)
    WHEN op = 'gt' OR op = 'approx' THEN CAST(10 * (1 + x % 60) AS DOUBLE) ELSE CAST(x % 900 AS DOUBLE) END AS value,
  op, CAST(NULL AS DOUBLE) AS upper,
  CASE WHEN has_parts AND status NOT IN ('L', 'M') THEN CAST(hits AS DOUBLE) END AS num,
  CASE WHEN has_parts AND status NOT IN ('L', 'M') THEN CAST(base AS DOUBLE) END AS den, unit, status, id AS source, 1 AS revision
FROM worded;
