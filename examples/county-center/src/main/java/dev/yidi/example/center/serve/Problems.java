package dev.yidi.example.center.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.rest.client.Problem;
import jakarta.ws.rs.core.Response;

/** A problem of the staff side, passed on to the citizen whose matter it is about 转告, by the fields of the citizen's own form. */
final class Problems {
    private static final String PARTY = "/parties/0";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Problems() {}

    static Response.ResponseBuilder told(Problem problem) {
        ObjectNode told = JSON.createObjectNode()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("code", problem.code());
        problem.errors().forEach(item -> {
            ObjectNode error = told.withArray("/errors")
                    .addObject()
                    .put("code", item.code())
                    .put("message", item.message());
            item.pointer().ifPresent(each -> error.put("pointer", each.replace(PARTY, "")));
        });
        return Response.status(problem.status())
                .type("application/problem+json")
                .entity(told.toString());
    }
}
