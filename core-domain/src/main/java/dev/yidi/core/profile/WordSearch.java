package dev.yidi.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text in which the words of rules are looked for 关键词查找. */
record WordSearch(String title, String body, int titleWeight) {

    WordHits find(Map<String, Integer> words) {
        int score = 0;
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : words.entrySet()) {
            String word = entry.getKey();
            boolean inTitle = title.contains(word);
            if (inTitle || body.contains(word)) {
                score += entry.getValue() * (inTitle ? titleWeight : 1);
                found.add(word);
            }
        }
        return found.isEmpty() ? WordHits.NONE : new WordHits(score, found);
    }
}
