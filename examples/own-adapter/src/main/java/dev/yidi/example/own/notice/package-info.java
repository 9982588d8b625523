/**
 * Events as letters in a folder 通知投递箱, from which a mail server or a gateway of short messages takes them: what an own way out looks like.
 *
 * <ol>
 *   <li>An event that comes again lies there once; letters of one case sort in the order of its events: {@code NoticeSpoolTest}.
 *   <li>A folder that cannot be written to is told, and the relay goes on where it stood: {@code NoticeSpoolTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.own.notice;

import org.jspecify.annotations.NullMarked;
