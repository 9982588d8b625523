-- Where each follower of the journal stands 跟随进度, and which node leads it: node is empty and leased_until has passed where none does.
create table if not exists yidi_following (
    county        varchar(80)  not null,
    follower      varchar(80)  not null,
    node          varchar(255) not null,
    epoch         bigint       not null,
    leased_until  datetime(6)  not null,
    feed_position varchar(255) not null,
    primary key (county, follower)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
