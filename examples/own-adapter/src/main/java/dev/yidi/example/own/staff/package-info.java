/**
 * Officers in a file, who prove who they are by a pass word 自建身份: what an own directory and an own way to sign in look like.
 *
 * <p>Terms: officers' file – 人员名册, session – 登录会话.
 *
 * <ol>
 *   <li>The file keeps the contract of a staff: {@code OfficerFileTest}.
 *   <li>A session proves its officer until it ends, and nothing else proves anybody: {@code PassWordIdentitiesTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.own.staff;

import org.jspecify.annotations.NullMarked;
