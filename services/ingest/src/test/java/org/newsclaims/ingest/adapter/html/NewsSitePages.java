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
            ("council harbour bridge vote budget minister spokeswoman report rain season festival court"
                            + " engineer ferry museum strike union school hospital river market village border talks agreement company"
                            + " said that the a of and to in on for with from was were has been will after before over under new old"
                            + " public local northern early late first second third several many few")
                    .split(" ");

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
        page.append(
                        "<!DOCTYPE html>\n<html lang=\"en\" class=\"no-js theme-light\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" | Harbour Gazette</title>\n");
        head(number, title);
        page.append("</head>\n<body class=\"single single-post postid-")
                .append(number)
                .append(" template-standard\">\n");
        menu();
        page.append(
                "<main id=\"main\" class=\"site-main\"><div class=\"container grid\"><div class=\"grid__col grid__col--8\">\n");
        article(number, title);
        if (random.nextInt(3) == 0) {
            comments();
        }
        page.append("</div>\n<div class=\"grid__col grid__col--4 sidebar\">");
        cards(12 + random.nextInt(20));
        page.append("</div></div></main>\n");
        footer();
        script(2_000 + random.nextInt(20_000));
        return page.append("</body></html>").toString();
    }

    private void head(int number, String title) {
        String address = "https://gazette.example/2024/03/" + (10 + number % 18) + "/story-" + number;
        meta("property", "og:title", title);
        meta("property", "og:url", address);
        meta("property", "og:site_name", "Harbour Gazette");
        meta("property", "og:type", "article");
        meta("property", "og:description", sentence());
        meta("property", "og:image", address + "/lead.jpg");
        meta("property", "article:published_time", "2024-03-" + (10 + number % 18) + "T08:15:00+01:00");
        meta("name", "viewport", "width=device-width, initial-scale=1");
        meta("name", "description", sentence());
        meta("name", "twitter:card", "summary_large_image");
        meta("name", "author", "Ines Marlow");
        page.append("<link rel=\"canonical\" href=\"").append(address).append("\">\n");
        for (int i = 0; i < 25; i++) {
            page.append("<link rel=\"preload\" as=\"script\" href=\"https://static.gazette.example/assets/chunk-")
                    .append(random.nextInt(9_999_999))
                    .append(".js\" crossorigin=\"anonymous\">\n");
        }
        page.append("<style id=\"critical\">");
        for (int i = 60 + random.nextInt(300); i > 0; i--) {
            page.append(".c-")
                    .append(words(1))
                    .append('-')
                    .append(i)
                    .append(
                            i % 30 == 0
                                    ? "{display:none}"
                                    : "{margin:0 0 1.5rem;padding:.5rem 1rem;color:#1a1a1a;font-weight:600}");
        }
        page.append("@media (max-width:600px){.grid{display:block}.menu{display:none}}</style>\n");
        script(5_000 + random.nextInt(50_000));
        jsonLd(number, title, address);
        if (number % 3 == 0) {
            state();
        }
    }

    private void meta(String key, String name, String content) {
        page.append("<meta ")
                .append(key)
                .append("=\"")
                .append(name)
                .append("\" content=\"")
                .append(content)
                .append("\">\n");
    }

    private void script(int characters) {
        page.append("<script>");
        for (int end = page.length() + characters; page.length() < end; ) {
            page.append("(function(a,b){if(a&&b<")
                    .append(random.nextInt(99))
                    .append("){window.")
                    .append(words(1))
                    .append("=a.push({\"")
                    .append(words(1))
                    .append("\":\"")
                    .append(words(2))
                    .append("\",id:")
                    .append(random.nextInt(99_999))
                    .append("})}})(window.q||[],2);\n");
        }
        page.append("</script>\n");
    }

    /** What a site's own program needs to show the page again. */
    private void state() {
        page.append("<script id=\"__STATE__\" type=\"application/json\">{\"items\":[");
        for (int i = 0; i < 150; i++) {
            page.append(i == 0 ? "" : ",")
                    .append("{\"id\":")
                    .append(random.nextInt(99_999))
                    .append(",\"slug\":\"")
                    .append(words(4).replace(' ', '-'))
                    .append("\",\"title\":\"")
                    .append(words(9))
                    .append("\",\"teaser\":\"")
                    .append(sentence())
                    .append("\"}");
        }
        page.append("]}</script>\n");
    }

    private void jsonLd(int number, String title, String address) {
        page.append(
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",")
                .append("\"@id\":\"")
                .append(address)
                .append("#article\",\"headline\":\"")
                .append(title)
                .append("\",\"datePublished\":\"2024-03-")
                .append(10 + number % 18)
                .append("T08:15:00+01:00\",\"author\":{\"@type\":")
                .append(
                        "\"Person\",\"name\":\"Ines Marlow\"},\"publisher\":{\"@id\":\"https://gazette.example/#organization\"}")
                .append(",\"mainEntityOfPage\":{\"@id\":\"")
                .append(address)
                .append("\"},\"articleSection\":\"Region\"},")
                .append(
                        "{\"@type\":\"Organization\",\"@id\":\"https://gazette.example/#organization\",\"name\":\"Harbour Gazette\"},")
                .append(
                        "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Home\"},")
                .append("{\"@type\":\"ListItem\",\"position\":2,\"name\":\"Region\"}]}]}</script>\n");
    }

    private void menu() {
        page.append("<header class=\"site-header js-sticky\" role=\"banner\"><a class=\"logo\" href=\"/\">");
        drawing();
        page.append("</a><nav class=\"menu menu--main\" aria-label=\"Main\"><ul class=\"menu__list\">\n");
        for (int i = 8 + random.nextInt(8); i > 0; i--) {
            page.append("<li class=\"menu__item menu-item-has-children\"><a class=\"menu__link\" href=\"/")
                    .append(words(1))
                    .append("\"><span>")
                    .append(capital(words(1)))
                    .append("</span></a><ul class=\"menu__sub\">");
            for (int j = 4 + random.nextInt(10); j > 0; j--) {
                page.append("<li class=\"menu__subitem\"><a href=\"/")
                        .append(words(2).replace(' ', '/'))
                        .append("\" data-track=\"nav-")
                        .append(j)
                        .append("\">")
                        .append(capital(words(2)))
                        .append("</a></li>\n");
            }
            page.append("</ul></li>\n");
        }
        page.append(
                        "</ul></nav><form class=\"search\" action=\"/search\"><input type=\"search\" name=\"q\" placeholder=\"Search\">")
                .append("<button type=\"submit\" class=\"btn btn--icon\">");
        drawing();
        page.append("</button></form></header>\n");
    }

    private void drawing() {
        page.append("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><g fill=\"none\">");
        for (int i = 3; i > 0; i--) {
            page.append("<path d=\"M")
                    .append(random.nextInt(24))
                    .append(' ')
                    .append(random.nextInt(24))
                    .append("c1.1 0 2-.9 2-2V5c0-1.1-.9-2-2-2H5c-1.11 0-2 .9-2 2v14c0 1.1.89 2 2 2h14z\"/>");
        }
        page.append("</g></svg>");
    }

    private void article(int number, String title) {
        page.append("<article id=\"post-")
                .append(number)
                .append("\" class=\"post type-post status-publish hentry category-region\">")
                .append(
                        "<header class=\"entry-header\"><p class=\"kicker\"><a href=\"/region\">Region</a></p><h1 class=\"entry-title\">")
                .append(title)
                .append("</h1><div class=\"entry-meta\"><span class=\"byline\">By <a rel=\"author\" href=\"/by/ines\">")
                .append(
                        "Ines Marlow</a></span> <time class=\"entry-date published\" datetime=\"2024-03-10T08:15:00+01:00\">10 March 2024")
                .append("</time></div><ul class=\"share share--top\">");
        for (int i = 0; i < 6; i++) {
            page.append("<li><a class=\"share__link\" href=\"https://share.example/?u=")
                    .append(number)
                    .append("&amp;via=")
                    .append(i)
                    .append("\" target=\"_blank\" rel=\"noopener\">");
            drawing();
            page.append("<span class=\"sr-only\">Share</span></a></li>");
        }
        page.append("</ul></header>\n");
        figure();
        page.append("<div class=\"entry-content wysiwyg\">\n");
        for (int i = 12 + random.nextInt(25); i > 0; i--) {
            paragraph();
            between(i);
        }
        page.append(
                        "</div><footer class=\"entry-footer\"><ul class=\"tags\"><li><a href=\"/t/a\">harbour</a></li><li><a href=\"/t/b\">")
                .append("budget</a></li></ul></footer></article>\n");
    }

    private void between(int place) {
        if (place % 5 == 0) {
            page.append("<div class=\"ad-slot ad-slot--inline\" id=\"div-gpt-ad-")
                    .append(random.nextInt(999_999))
                    .append(
                            "\" data-sizes='[[300,250],[336,280]]'><script>googletag.cmd.push(function(){googletag.display('x')});")
                    .append("</script></div>\n");
        } else if (place % 7 == 0) {
            page.append("<aside class=\"related-inline\"><h4>Read more</h4><ul><li><a href=\"/x\">")
                    .append(capital(words(9)))
                    .append("</a></li></ul></aside>\n");
        } else if (place % 9 == 0) {
            page.append("<h2>").append(capital(words(5))).append("</h2>\n");
        } else if (place % 11 == 0) {
            figure();
        } else if (place == 13) {
            page.append("<blockquote><p>").append(sentence()).append("</p></blockquote>\n");
        }
    }

    private void paragraph() {
        page.append("<p>");
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            String words = sentence();
            int link = random.nextInt(6);
            page.append(
                            link == 0
                                    ? "<a href=\"https://gazette.example/" + i + "\" data-track=\"inline\">" + words
                                            + "</a>"
                                    : link == 1
                                            ? "<strong>" + words + "</strong>"
                                            : link == 2 ? "&ldquo;" + words + "&rdquo;" : words)
                    .append(' ');
        }
        page.append("</p>\n");
    }

    private void figure() {
        page.append("<figure class=\"media\"><picture>");
        for (int i = 1; i < 4; i++) {
            page.append("<source media=\"(min-width: ")
                    .append(i * 320)
                    .append("px)\" srcset=\"https://img.gazette.example/")
                    .append(random.nextInt(9_999_999))
                    .append("?w=")
                    .append(i * 320)
                    .append(" 1x, https://img.gazette.example/")
                    .append(random.nextInt(9_999_999))
                    .append("?w=")
                    .append(i * 640)
                    .append(" 2x\">");
        }
        page.append("<img loading=\"lazy\" class=\"media__img\" width=\"1280\" height=\"720\" alt=\"")
                .append(words(8))
                .append("\" src=\"https://img.gazette.example/a.jpg\"></picture><figcaption class=\"media__caption\">")
                .append(sentence())
                .append("</figcaption></figure>\n");
    }

    private void cards(int cards) {
        page.append("<section class=\"list list--latest\"><h2 class=\"list__title\">Latest</h2>\n");
        for (int i = 0; i < cards; i++) {
            page.append("<article class=\"card card--small\"><a class=\"card__link\" href=\"/s/")
                    .append(i)
                    .append("\"><div class=\"card__media\">")
                    .append(
                            "<img loading=\"lazy\" alt=\"\" width=\"320\" height=\"180\" data-src=\"https://img.gazette.example/")
                    .append(i)
                    .append(".jpg\"></div><div class=\"card__body\"><span class=\"card__kicker\">")
                    .append(capital(words(1)))
                    .append("</span><h3 class=\"card__title\">")
                    .append(capital(words(9)))
                    .append("</h3><p class=\"card__teaser\">")
                    .append(sentence())
                    .append(
                            "</p><time class=\"card__date\" datetime=\"2024-03-09\">9 March 2024</time></div></a></article>\n");
        }
        page.append("</section>\n");
    }

    private void comments() {
        page.append("<section id=\"comments\" class=\"comments-area\"><h2>Comments</h2><ol class=\"comment-list\">\n");
        for (int i = 10 + random.nextInt(30); i > 0; i--) {
            page.append("<li class=\"comment depth-1\"><div class=\"comment-meta\"><b class=\"fn\">")
                    .append(capital(words(1)))
                    .append("</b> <a href=\"#c")
                    .append(i)
                    .append("\"><time datetime=\"2024-03-11\">11 March 2024</time></a></div>")
                    .append("<div class=\"comment-content\"><p>")
                    .append(sentence())
                    .append(' ')
                    .append(sentence())
                    .append("</p></div><div class=\"reply\"><a rel=\"nofollow\" href=\"#r\">Reply</a></div></li>\n");
        }
        page.append("</ol></section>\n");
    }

    private void footer() {
        page.append("<footer class=\"site-footer\"><div class=\"container\">");
        for (int i = 0; i < 5; i++) {
            page.append("<div class=\"footer__col\"><h4>")
                    .append(capital(words(1)))
                    .append("</h4><ul>");
            for (int j = 0; j < 12; j++) {
                page.append("<li><a href=\"/f/")
                        .append(j)
                        .append("\">")
                        .append(capital(words(2)))
                        .append("</a></li>");
            }
            page.append("</ul></div>\n");
        }
        page.append("</div><p class=\"copyright\">© 2024 Harbour Gazette. All rights reserved.</p></footer>\n")
                .append(
                        "<div id=\"cookie-consent\" class=\"modal\" role=\"dialog\"><p>We and our partners store things on your device.")
                .append("</p><button>Accept</button></div>\n");
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
