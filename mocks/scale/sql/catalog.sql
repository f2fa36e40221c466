-- One line of catalog.json for each document of shard; the file is the document and a line feed.
INSERT INTO listed
SELECT area, level, concat('{"id":', js(area), ',"title":', js(title), ',"towns":', units, ',"years":[', first_year, ',', last_year,
  '],"bytes":', octet_length(encode(document)) + 1, ',"sha256":"', sha256(concat(document, chr(10))),
  '","url":', js(concat('level=', level, '/area=', area, '/data_0.json')),
  ',"classification":"demo","synthetic":true,"comparable":true,"area":', js(area), ',"level":', js(level),
  CASE WHEN parent IS NULL THEN '' ELSE concat(',"parent":', js(parent)) END, '}') AS entry
FROM shard;
