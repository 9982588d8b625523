/** The desk 单位、窗口、人员: who answers for what, who sits where and when, and who stands over whom. */
@NullMarked
package dev.yidi.core.desk;

import org.jspecify.annotations.NullMarked;
