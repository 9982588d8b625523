/** Apache ShardingSphere-JDBC in front of several databases 分库中间件, and what the stores keep through it. */
@NullMarked
package dev.yidi.sharding;

import org.jspecify.annotations.NullMarked;
