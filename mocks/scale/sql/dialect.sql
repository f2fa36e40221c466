-- What engines spell differently, in DuckDB's words.
CREATE OR REPLACE MACRO js(x) AS CAST(to_json(CAST(x AS VARCHAR)) AS VARCHAR);
CREATE OR REPLACE MACRO num(x) AS CASE
  WHEN x IS NULL THEN 'null'
  WHEN x = floor(x) THEN CAST(CAST(x AS BIGINT) AS VARCHAR)
  ELSE CAST(x AS VARCHAR) END;
-- Names in the order of the nine-digit codes before them. Sorted once a list: ORDER BY inside so many small groups is slow.
CREATE OR REPLACE MACRO names(x) AS regexp_replace(array_to_string(list_sort(x), '、'), '[0-9]{9}', '', 'g');
