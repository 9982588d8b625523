/**
 * What other systems send 入站数据: one record for each type of message, with its constraints, which the JSON schemas beside
 * them tell in other words ({@code InboundSchemaTest}).
 */
@NullMarked
package dev.yidi.messaging.inbound.data;

import org.jspecify.annotations.NullMarked;
