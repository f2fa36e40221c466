-- What the statements below fill. told and expected count towns; the ends are null where there is none.
CREATE OR REPLACE TABLE rollup (
  area VARCHAR, level VARCHAR, indicator VARCHAR, scope VARCHAR, year INTEGER, told BIGINT, expected BIGINT,
  sum_lo DOUBLE, sum_hi DOUBLE, median_lo DOUBLE, median_hi DOUBLE, rate_num DOUBLE, rate_den DOUBLE,
  members VARCHAR, weakest INTEGER
);
CREATE OR REPLACE TABLE listed (area VARCHAR, level VARCHAR, entry VARCHAR);
