package dev.yidi.example.center.serve;

import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said when a centre has started 启动说明: where, who, with what, and how to stop it. */
public final class Greeting {
    private static final String LINE = "─".repeat(78);

    private final RunningCentre centre;
    private final CountyProfile profile;
    private final Path data;

    /** The greeting of {@code centre}, whose data lies in {@code data}. */
    public Greeting(RunningCentre centre, CountyProfile profile, Path data) {
        this.centre = centre;
        this.profile = profile;
        this.data = data;
    }

    /** The lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                LINE,
                " 一地 · 县级社会治理中心（演示）      Yidi, a county centre (demonstration)",
                LINE,
                " 网址 address    " + centre.address() + "    （仅本机可访问 this machine only）",
                " 群众 citizens   " + centre.address() + "go/    工作台 console " + centre.address() + "console/",
                " 大厅 hall       " + centre.address() + "hall/    （叫号大屏，不用登录 its screen, without log-in）",
                " 县域 county     " + profile.name() + "（" + profile.county() + "）",
                " 数据 data       " + data + "    （重启后仍在 kept over restarts）",
                " 口令 password   " + password(),
                " 账号 accounts"));
        centre.roster().leading().forEach(officer -> lines.add(account(officer)));
        lines.addAll(organs());
        centre.issuer()
                .ifPresent(issuer ->
                        lines.add(" 令牌 tokens     " + issuer.address() + "/token    （仅供开发 for development only）"));
        lines.addAll(List.of(
                " 群众 citizens   无需账号，凭查询码和手机号后四位查询：" + "no account: query code and last four digits of the phone",
                " 停止 stop       Ctrl+C",
                LINE));
        return List.copyOf(lines);
    }

    private String password() {
        return centre.accounts()
                .password()
                .map(word -> word + "    （所有账号相同，存于 the same for all accounts, kept in " + data.resolve("password.txt")
                        + "）")
                .orElse("password.txt 已被移走，请用原口令 it was taken away; the old one is in force");
    }

    private static String account(Officer officer) {
        String roles = officer.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return "   " + padded(officer.id().value()) + " " + officer.displayName() + "  " + roles;
    }

    private List<String> organs() {
        String examples = profile.organs().current().stream()
                .filter(organ -> organ.tier() == Tier.COUNTY && !organ.centre())
                .limit(4)
                .map(organ -> organ.id() + " " + organ.name())
                .collect(Collectors.joining("，"));
        Optional<Organ> township = profile.organs().current().stream()
                .filter(organ -> organ.tier() == Tier.TOWNSHIP)
                .findFirst();
        List<String> lines = new ArrayList<>();
        lines.add("   " + padded("<单位编号>") + " 各单位经办人 the handler of each organ; <编号>-head 负责人 its head");
        lines.add("   " + padded("") + "   " + examples);
        township.ifPresent(organ -> lines.add("   " + padded("") + "   " + organ.id() + " " + organ.name()));
        return lines;
    }

    private static String padded(String text) {
        int width = text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
        return text + " ".repeat(Math.max(0, 13 - width));
    }
}
