-- Partitions 分区, for centres with millions of cases: the journal by the year in which a file was begun, the cards by county.
-- Not needed to run. File ids begin with the time at which they were given, so that a year of files is a range of ids (from
-- midnight of the first of January in China), and a file's entries stand together whatever year they are of. Run once by
-- the owner of the tables: each statement copies its table and holds up writers meanwhile, so best while there is little.
-- Later years: alter table yidi_entry reorganize partition others into (...). The partition of a year cannot stand on another
-- disk: MariaDB passes over its data directory. Exchanging it with a table elsewhere hides the year until it is exchanged back.

alter table yidi_entry partition by range columns (file_id) (
    partition earlier values less than ('01a2ccd4-6000'),
    partition y2027 values less than ('01aa2485-8c00'),
    partition y2028 values less than ('01b1815d-1400'),
    partition y2029 values less than ('01b8d90e-4000'),
    partition y2030 values less than ('01c030bf-6c00'),
    partition y2031 values less than ('01c78870-9800'),
    partition y2032 values less than ('01cee548-2000'),
    partition y2033 values less than ('01d63cf9-4c00'),
    partition y2034 values less than ('01dd94aa-7800'),
    partition y2035 values less than ('01e4ec5b-a400'),
    partition others values less than (maxvalue)
);

alter table yidi_card partition by key (county) partitions 8;
