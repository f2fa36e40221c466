-- The documents of shard as files, one a partition: level=county/area=990001/data_0.json
COPY (SELECT document, level, area FROM shard) TO ':folder' (
  FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\x1F', PARTITION_BY (level, area),
  FILE_EXTENSION 'json', FILENAME_PATTERN 'data_{i}', OVERWRITE_OR_IGNORE true
);
