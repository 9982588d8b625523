/**
 * The counters of the centre 服务窗口 as an application sees them, and {@link dev.yidi.ports.Yidi} that puts them
 * together.
 *
 * <p>Terms: counter – 窗口, envelope – 办理信封, answer – 答复, receipt – 回执, query code – 查询码, to-do list – 待办, journal –
 * 办理日志.
 *
 * <p>The services behind the counters decide nothing: they load a case, ask the access policy, let the core decide,
 * encode and append.
 *
 * <ol>
 *   <li>A command takes effect at most once for each actor and id; the same id with another content is refused: {@code
 *       CommandReplayTest}, {@code ConflictTest}.
 *   <li>A command changes all its cases or none: {@code MergerTest}.
 *   <li>What is not there and what is not for the reader look the same; views, lists, searches and figures obey one
 *       policy: {@code AccessTest}, {@code SealedReportTest}.
 *   <li>Every look into a sealed case is an entry of its history: {@code SealedReportTest}.
 *   <li>Nothing classified is readable in entries, cards, command records, messages or text forms: {@code CanaryTest},
 *       {@code EntryCodecTest}.
 *   <li>A destroyed key takes the classified texts with it and nothing else: {@code CanaryTest}, {@code EntryCodecTest}.
 *   <li>The form of every event type is pinned, and every pinned form is still read: {@code GoldenTest}.
 *   <li>A changed, removed, reordered, cut-off or swapped entry is found with its place: {@code ChainCheckTest}, {@code
 *       AuditTest}.
 *   <li>A rung fires at most once, on however many nodes is swept; a poisoned case stops nobody: {@code TimekeeperTest}.
 *   <li>What is measured and what a monitor sees holds no id and nothing personal, and an observer that fails harms nobody:
 *       {@code ObserverTest}, {@code HealthTest}.
 *   <li>What leaves as events is what the contract of its destination names: nothing else that is classified, nothing of a sealed
 *       file, each disclosure on record: {@code OutwardTest}, {@code EventDeskTest}; what a stranger may see of the rest was decided
 *       type by type: {@code OutwardWordsTest}.
 *   <li>A query code alone opens nothing, and factors cannot be guessed: {@code InquiryTest}, {@code KeyedTextTest}.
 * </ol>
 *
 * <p>Legal basis: 信访工作条例 art. 21 (query and evaluation), 28, 30 (recusal, protection of informers); 个人信息保护法 art. 6,
 * 47, 51.
 *
 * @see dev.yidi.ports.spi
 */
@NullMarked
package dev.yidi.ports;

import org.jspecify.annotations.NullMarked;
