-- Where each follower of the journal stands 跟随进度, and which node leads it: node is empty and leased_until has passed where none does.
create table if not exists yidi_following (
    county        varchar      not null,
    follower      varchar      not null,
    node          varchar      not null,
    epoch         bigint       not null,
    leased_until  timestamp(6) not null,
    feed_position varchar      not null,
    primary key (county, follower)
);
