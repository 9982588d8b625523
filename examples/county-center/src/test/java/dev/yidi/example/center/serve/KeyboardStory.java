package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A day without a mouse: whatever is done here is done by the keys of a keyboard alone, and the focus is seen wherever it stops. */
@Tag("one-jdk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardStory {
    private static final String TITLE = "巷口井盖松动";
    private static final String ORGAN = "zonghe";
    private static final int ALT = 1;
    private static final int CTRL = 2;
    private static final int SHIFT = 8;

    /** Nothing that can be done is further away than that. */
    private static final int FAR = 200;

    /** What has the focus, whether it is what is looked for, and whether the focus can be seen on it. */
    private static final String FOCUS = "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
            + " const label = e.type === 'file' && e.labels[0] ? getComputedStyle(e.labels[0]) : s;"
            + " return {found: e.matches(%s), where: e.tagName + ' ' + (e.name || e.innerText || '').slice(0, 20),"
            + " seen: e === document.body || [s, label].some(each => each.outlineStyle !== 'none' && each.outlineWidth !== '0px' || each.boxShadow !== 'none')}; })()";

    @TempDir
    private static Path place;

    private static TestCentre centre;
    private static Chromium browser;
    private static String code = "";

    @BeforeAll
    static void start() throws Exception {
        Chromium.assumeThere();
        centre = TestCentre.start(place.resolve("centre"));
        browser = Chromium.start(place.resolve("profile"));
        browser.width(1440, 900);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            centre.close();
        }
    }

    @Test
    @Order(0)
    void the_door_leads_to_both_sides_and_to_the_hall() throws Exception {
        browser.open(centre.address());
        browser.sees("我要办事");
        new Looks(browser).hanging("door", 390, 844);
        new Looks(browser).hanging("door", 1440, 900);
        tabTo("a[href=\"hall/\"]");
        tabBackTo("a[href=\"console/\"]");
        press();
        browser.until("location.pathname === '/console/'");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(1)
    void a_clerk_signs_in_and_registers_a_matter() {
        browser.sees("登录工作台");
        signIn("clerk");
        browser.key("Digit2", '2', ALT);
        browser.until("document.activeElement?.name === 'title'");
        browser.type(TITLE);
        write("narrative", "巷口的井盖松动，夜里有人绊倒，请修好。");
        choose("kind", "REQUEST");
        choose("topic", "construction.facilities");
        browser.until("document.querySelector('[name=\"place-0\"]').options.length > 1");
        chooseNext("place-0");
        write("name-0", "王五");
        write("phone-0", "13800004321");
        browser.key("Enter", 13, CTRL);
        browser.sees("已登记。请把查询码交给群众。");
        code = browser.run("document.querySelector('.facts .code').innerText").asText();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void the_focus_goes_to_what_is_below_the_bar_by_the_first_stop_of_a_page() {
        browser.key("Digit1", '1', ALT);
        browser.sees("我的待办");
        browser.run("document.activeElement.blur()");
        tabTo("a.skip");
        press();
        browser.until("document.activeElement?.id === 'main'");
        tabTo("main a, main button, main input, main select");
    }

    @Test
    @Order(3)
    void a_dispatcher_finds_it_in_the_list_and_sends_it_to_its_organ() {
        leave();
        signIn("dispatcher");
        browser.sees(TITLE);
        String file = browser.run("[...document.querySelectorAll('main a')].find(e => e.innerText.includes('" + TITLE
                        + "')).getAttribute('href')")
                .asText();
        tabTo("a[href=\"" + file + "\"]");
        press();
        browser.sees("现在可以办理");
        tabTo("[data-act=dispatch]");
        press();
        browser.until("document.activeElement?.closest('form.act')");
        choose("verb", "FORWARD");
        choose("to", ORGAN);
        write("reason", "属该单位职责");
        tabTo("form.act button.primary, form.act button:not([type=button])");
        press();
        browser.sees("已分派");
        browser.until("document.activeElement && document.activeElement !== document.body");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void what_was_opened_closes_and_the_focus_is_where_it_was() {
        tabTo("main [data-act]");
        String opened =
                browser.run("document.activeElement.getAttribute('data-act')").asText();
        press();
        browser.until("document.querySelector('form.act') && document.activeElement.closest('form.act')");
        tabBackTo("[data-act=\"" + opened + "\"]");
        press();
        browser.until("!document.querySelector('form.act')");
        assertThat(browser.run("document.activeElement.getAttribute('data-act')")
                        .asText())
                .isEqualTo(opened);
        leave();
    }

    @Test
    @Order(5)
    void its_citizen_follows_and_urges_it() {
        browser.open(centre.address().resolve("/go/"));
        browser.sees("有事找这里");
        tabTo("a[href$=\"#/follow\"]");
        press();
        write("queryCode", code);
        write("secondFactor", "4321");
        press();
        browser.sees("办理经过");
        tabTo("#urge");
        press();
        browser.until("!document.getElementById('urge')");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void signIn(String account) {
        browser.until("document.querySelector('[name=username]')");
        write("username", account);
        write("password", centre.password());
        press();
        browser.sees("我的待办");
    }

    private static void leave() {
        tabTo("header button:last-of-type");
        press();
        browser.sees("登录工作台");
    }

    private static void write(String field, String text) {
        tabTo("[name=\"" + field + "\"]");
        browser.type(text);
    }

    private static void choose(String field, String value) {
        tabTo("[name=\"" + field + "\"]");
        int most = browser.run("document.activeElement.options.length").asInt();
        for (int i = 0; i < most && !chosen().equals(value); i++) {
            browser.key("ArrowDown", 40, 0);
        }
        assertThat(chosen()).isEqualTo(value);
    }

    private static void chooseNext(String field) {
        tabTo("[name=\"" + field + "\"]");
        browser.key("ArrowDown", 40, 0);
        assertThat(chosen()).isNotEmpty();
    }

    private static String chosen() {
        return browser.run("document.activeElement.value").asText();
    }

    private static void press() {
        browser.key("Enter", 13, 0);
    }

    private static void tabTo(String selector) {
        move(selector, 0);
    }

    private static void tabBackTo(String selector) {
        move(selector, SHIFT);
    }

    /** Goes on to the next that is looked for, unless the focus is on it, and sees the focus at each stop. */
    private static void move(String selector, int modifiers) {
        String look = FOCUS.formatted("'" + selector + "'");
        List<String> passed = new ArrayList<>();
        for (JsonNode at = browser.run(look); !at.path("found").asBoolean(); at = browser.run(look)) {
            assertThat(passed).as("the stops on the way to " + selector).hasSizeLessThan(FAR);
            browser.key("Tab", 9, modifiers);
            JsonNode now = browser.run(look);
            passed.add(now.path("where").asText());
            assertThat(now.path("seen").asBoolean())
                    .as("the focus on " + now.path("where").asText())
                    .isTrue();
        }
    }
}
