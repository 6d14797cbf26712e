package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented pages as large and as cluttered as those of news sites: scripts and style sheets, menus with pictures drawn in markup, a
 * story, adverts and offers between its paragraphs, cards that lead to other stories, comments, a footer.
 */
final class NewsSitePages {
    private static final String[] WORDS =
            ("council harbour bridge vote budget minister spokeswoman report rain season festival court engineer ferry"
                            + " museum strike union school hospital river market village border talks agreement company said that"
                            + " the a of and to in on for with from was were has been will after before over under new old public"
                            + " local northern early late first second third several many few")
                    .split(" ");
    private static final String DRAWING =
            """
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><g fill="none"><path d="M%d %dc1.1 0 2-.9 2-2V5c0-1.1-.9-2-2-2H5c-1.1\
             0-2 .9-2 2v14c0 1.1.89 2 2 2h14z"/><path d="M%d %dl2 7-3 3 8.9-4.1z"/></g></svg>""";
    private static final String JSON_LD =
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","@id":"%s#article",\
            "headline":"%s","datePublished":"2024-03-10T08:15:00+01:00","author":{"@type":"Person","name":"Ines Marlow"},"publisher":\
            {"@id":"https://gazette.example/#site"},"mainEntityOfPage":{"@id":"%1$s"},"articleSection":"Region"},{"@type":\
            "Organization","@id":"https://gazette.example/#site","name":"Harbour Gazette"},{"@type":"BreadcrumbList",\
            "itemListElement":[{"@type":"ListItem","position":1,"name":"Home"},{"@type":"ListItem","position":2,"name":"Region"}]}]}
            </script>
            """;
    private static final String CARD =
            """
            <article class="card card--small"><a class="card__link" href="/s/%d"><div class="card__media"><img loading="lazy" alt=""\
             width="320" height="180" data-src="https://img.gazette.example/%1$d.jpg"></div><div class="card__body"><span\
             class="card__kicker">Region</span><h3 class="card__title">%s</h3><p class="card__teaser">%s</p><time class="card__date"\
             datetime="2024-03-09">9 March 2024</time></div></a></article>
            """;
    private static final String COMMENT =
            """
            <li class="comment depth-1"><div class="comment-meta"><b class="fn">%s</b> <a href="#c"><time datetime="2024-03-11">11 March\
             2024</time></a></div><div class="comment-content"><p>%s</p></div><div class="reply"><a rel="nofollow"\
             href="#r">Reply</a></div></li>
            """;
    private static final String FIGURE =
            """
            <figure class="media"><picture><source media="(min-width: 640px)" srcset="https://img.gazette.example/%d?w=640 1x,\
             https://img.gazette.example/%1$d?w=1280 2x"><source media="(min-width: 320px)" srcset="https://img.gazette.example/%1$d?w=320\
             1x"><img loading="lazy" class="media__img" width="1280" height="720" alt="%s" src="https://img.gazette.example/a.jpg">\
            </picture><figcaption class="media__caption">%s</figcaption></figure>
            """;
    private static final String STORY_HEAD =
            """
            <article id="post-%d" class="post type-post status-publish hentry category-region"><header class="entry-header"><p\
             class="kicker"><a href="/region">Region</a></p><h1 class="entry-title">%s</h1><div class="entry-meta"><span class="byline">By\
             <a rel="author" href="/by/ines">Ines Marlow</a></span> <time class="entry-date published"\
             datetime="2024-03-10T08:15:00+01:00">10 March 2024</time></div>""";
    private static final String FOOTER =
            """
            <p class="copyright">© 2024 Harbour Gazette. All rights reserved.</p></footer><div id="cookie-consent" class="modal"\
             role="dialog"><p>We and our partners store things on your device.</p><button>Accept</button></div>
            """;

    private final Random random;
    private final StringBuilder page = new StringBuilder(200_000);

    private NewsSitePages(long seed) {
        this.random = new Random(seed);
    }

    /** So many pages, the same for the same number. */
    static List<String> of(int pages) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            made.add(new NewsSitePages(i).page(i));
        }
        return made;
    }

    private String page(int number) {
        String title = capital(words(8));
        add("<!DOCTYPE html>\n<html lang=\"en\" class=\"no-js\"><head><title>%s | Harbour Gazette</title>\n", title);
        head(number, title);
        add("</head>\n<body class=\"single single-post postid-%d template-standard\">\n", number);
        menu();
        add("<main id=\"main\" class=\"site-main\"><div class=\"container grid\"><div class=\"grid__col"
                + " grid__col--8\">\n");
        story(number, title);
        if (random.nextInt(3) == 0) {
            comments();
        }
        add("</div>\n"
                + "<div class=\"grid__col grid__col--4 sidebar\"><section class=\"list"
                + " list--latest\"><h2>Latest</h2>\n");
        for (int i = 12 + random.nextInt(20); i > 0; i--) {
            add(CARD, i, capital(words(9)), sentence());
        }
        add("</section></div></div></main>\n");
        footer();
        script(2_000 + random.nextInt(20_000));
        add("</body></html>");
        return page.toString();
    }

    private void head(int number, String title) {
        String address = "https://gazette.example/2024/03/10/story-" + number;
        meta("property", "og:title", title);
        meta("property", "og:url", address);
        meta("property", "og:site_name", "Harbour Gazette");
        meta("property", "og:description", sentence());
        meta("property", "article:published_time", "2024-03-10T08:15:00+01:00");
        meta("name", "viewport", "width=device-width, initial-scale=1");
        meta("name", "twitter:card", "summary_large_image");
        meta("name", "author", "Ines Marlow");
        add("<link rel=\"canonical\" href=\"%s\">\n", address);
        for (int i = 0; i < 25; i++) {
            add("<link rel=\"preload\" as=\"script\" href=\"https://static.gazette.example/chunk-%d.js\">\n", number());
        }
        add("<style id=\"critical\">");
        for (int i = 60 + random.nextInt(300); i > 0; i--) {
            String rule =
                    i % 30 == 0 ? "display:none" : "margin:0 0 1.5rem;padding:.5rem 1rem;color:#1a1a1a;font-weight:600";
            add(".c-%s-%d{%s}", words(1), i, rule);
        }
        add("@media (max-width:600px){.grid{display:block}.menu{display:none}}</style>\n");
        script(5_000 + random.nextInt(50_000));
        add(JSON_LD, address, title);
        if (number % 3 == 0) {
            state();
        }
    }

    private void meta(String key, String name, String content) {
        add("<meta %s=\"%s\" content=\"%s\">\n", key, name, content);
    }

    private void script(int characters) {
        add("<script>");
        for (int end = page.length() + characters; page.length() < end; ) {
            String push = "(function(a,b){if(a&&b<%d){window.%s=a.push({\"%s\":\"%s\",id:%d})}})(window.q||[],2);\n";
            add(push, random.nextInt(99), words(1), words(1), words(2), number());
        }
        add("</script>\n");
    }

    /** What a site's own program needs to show the page again. */
    private void state() {
        add("<script id=\"__STATE__\" type=\"application/json\">{\"items\":[{}");
        for (int i = 0; i < 150; i++) {
            add(",{\"id\":%d,\"title\":\"%s\",\"teaser\":\"%s\"}", number(), words(9), sentence());
        }
        add("]}</script>\n");
    }

    private void menu() {
        add("<header class=\"site-header js-sticky\" role=\"banner\"><a class=\"logo\" href=\"/\">");
        drawing();
        add("</a><nav class=\"menu menu--main\" aria-label=\"Main\"><ul class=\"menu__list\">\n");
        for (int i = 8 + random.nextInt(8); i > 0; i--) {
            add(
                    "<li class=\"menu__item has-children\"><a class=\"menu__link\" href=\"/a\"><span>%s</span></a><ul>",
                    words(1));
            for (int j = 4 + random.nextInt(10); j > 0; j--) {
                String item = "<li class=\"menu__subitem\"><a href=\"/%s\" data-track=\"nav-%d\">%s</a></li>\n";
                add(item, words(1), j, capital(words(2)));
            }
            add("</ul></li>\n");
        }
        add("</ul></nav><form class=\"search\" action=\"/search\"><input type=\"search\" name=\"q\"><button"
                + " type=\"submit\">");
        drawing();
        add("</button></form></header>\n");
    }

    private void drawing() {
        add(DRAWING, random.nextInt(24), random.nextInt(24), random.nextInt(24), random.nextInt(24));
    }

    private void story(int number, String title) {
        add(STORY_HEAD, number, title);
        add("<ul class=\"share share--top\">");
        for (int i = 0; i < 6; i++) {
            add(
                    "<li><a class=\"share__link\" href=\"https://share.example/?u=%d&amp;via=%d\" target=\"_blank\">",
                    number, i);
            drawing();
            add("<span class=\"sr-only\">Share</span></a></li>");
        }
        add("</ul></header>\n");
        figure();
        add("<div class=\"entry-content wysiwyg\">\n");
        for (int i = 12 + random.nextInt(25); i > 0; i--) {
            paragraph();
            between(i);
        }
        add("</div><footer class=\"entry-footer\"><ul class=\"tags\"><li><a"
                + " href=\"/t/a\">harbour</a></li></ul></footer></article>\n");
    }

    private void between(int place) {
        if (place % 5 == 0) {
            String advert =
                    "<div class=\"ad-slot ad-slot--inline\" id=\"div-gpt-ad-%d\"><script>show('%1$d')</script></div>\n";
            add(advert, number());
        } else if (place % 7 == 0) {
            add(
                    "<aside class=\"related-inline\"><h4>Read more</h4><ul><li><a"
                            + " href=\"/x\">%s</a></li></ul></aside>\n",
                    words(9));
        } else if (place % 9 == 0) {
            add("<h2>%s</h2>\n", capital(words(5)));
        } else if (place % 11 == 0) {
            figure();
        } else if (place == 13) {
            add("<blockquote><p>%s</p></blockquote>\n", sentence());
        }
    }

    private void paragraph() {
        add("<p>");
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            List<String> ways = List.of(
                    "<a href=\"https://gazette.example/x\" data-track=\"inline\">%s</a> ",
                    "<strong>%s</strong> ", "&ldquo;%s&rdquo; ", "%s ", "%s ", "%s ");
            add(ways.get(random.nextInt(ways.size())), sentence());
        }
        add("</p>\n");
    }

    private void figure() {
        add(FIGURE, number(), words(8), sentence());
    }

    private void comments() {
        add("<section id=\"comments\" class=\"comments-area\"><h2>Comments</h2><ol class=\"comment-list\">\n");
        for (int i = 10 + random.nextInt(30); i > 0; i--) {
            add(COMMENT, capital(words(1)), sentence() + " " + sentence());
        }
        add("</ol></section>\n");
    }

    private void footer() {
        add("<footer class=\"site-footer\"><div class=\"container\">");
        for (int i = 0; i < 5; i++) {
            add("<div class=\"footer__col\"><h4>%s</h4><ul>", capital(words(1)));
            for (int j = 0; j < 12; j++) {
                add("<li><a href=\"/f/%d\">%s</a></li>", j, capital(words(2)));
            }
            add("</ul></div>\n");
        }
        add("</div>");
        add(FOOTER);
    }

    private void add(String markup, Object... values) {
        page.append(values.length == 0 ? markup : markup.formatted(values));
    }

    private int number() {
        return random.nextInt(9_999_999);
    }

    private String sentence() {
        return capital(words(10 + random.nextInt(16))) + ".";
    }

    private String words(int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
