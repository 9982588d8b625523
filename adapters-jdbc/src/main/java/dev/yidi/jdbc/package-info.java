/**
 * The stores of a county in a database that is reached by JDBC 关系数据库存储: H2 within the process, PostgreSQL, MariaDB or
 * MySQL, or another one through a {@link dev.yidi.jdbc.Dialect} of its own.
 *
 * <p>Terms: embedded database – 嵌入式数据库, migration – 数据库升级, self-check – 启动自检, host transaction – 宿主事务,
 * county router – 县域路由, county move – 县域迁移, read replica – 只读副本.
 *
 * <ol>
 *   <li>Every contract of the SPI is kept on H2, on PostgreSQL and on MariaDB: {@code H2StoresTest}, {@code
 *       PostgreSqlStoresIT}, {@code MariaDbStoresIT}; and through a dialect that this library does not know: {@code
 *       VendorStoresTest}.
 *   <li>A connection lost at any moment leaves nothing half-done: {@code CrashEnumerationTest}.
 *   <li>What was acknowledged survives the death of the process: {@code KilledProcessIT}.
 *   <li>A host's transaction takes what was written along, to its commit or its rollback: {@code HostTransactionTest},
 *       {@code HostTransactionIT}.
 *   <li>Settings that would lose what was acknowledged are refused: {@code SelfCheckTest}, {@code SelfCheckIT}, {@code
 *       MariaDbSelfCheckIT}.
 *   <li>No message carries data: {@code FailuresTest}; nor does what is told of slow statements: {@code LogsTest}.
 *   <li>A county that is moved is the same before and after, whatever cuts the move off, and is never written again where it
 *       was: {@code CountyMoveTest}, {@code CountyMoveIT}, {@code PostgreSqlCountyMoveIT}, {@code MariaDbCountyMoveIT}, {@code
 *       FromMariaDbCountyMoveIT}.
 *   <li>A database that is down is felt by the counties that are kept in it alone: {@code CountyRouterTest}.
 *   <li>A replica is read for figures and never written: {@code ReplicaTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.jdbc;

import org.jspecify.annotations.NullMarked;
