//! `regex`: patterns of MATLAB's dialect, matches, replacements.

use runmat_runtime::regex::columns::Columns;
use runmat_runtime::regex::replace::{CaseRule, Template, Which, escape_pattern, replace, wildcard_pattern};
use runmat_runtime::regex::{Options, Pattern, RegexError, WordBoundary};

fn options(words: &str) -> Options {
    let mut options = Options::default();
    for word in words.split_whitespace() {
        assert!(options.apply(word), "{word}");
    }
    options
}

/// Matches as `start-end` (from 1, as MATLAB counts) with tokens in parentheses, `~` for one that took no part.
fn found(text: &str, pattern: &str, words: &str) -> String {
    let compiled = match Pattern::compile(pattern, &options(words)) {
        Ok(compiled) => compiled,
        Err(error) => return format!("{error:?}"),
    };
    let columns = Columns::new(text);
    let mut parts = Vec::new();
    for m in compiled.matches(text) {
        let m = m.expect("terminates");
        let [start, end] = [m.range.start, m.range.end].map(|at| columns.units_before(at));
        let mut part = format!("{}-{}", start + 1, end);
        if !m.tokens.is_empty() {
            let tokens: Vec<&str> =
                m.tokens.iter().map(|t| t.clone().map_or("~", |range| &text[range])).collect();
            part.push_str(&format!("({})", tokens.join(",")));
        }
        parts.push(part);
    }
    parts.join(" ")
}

#[test]
fn patterns() {
    for (text, pattern, words, expected) in [
        ("ab12cd", r"(\d)(\d)", "", "3-4(1,2)"),
        ("ab12cd", r"\d", "", "3-3 4-4"),
        ("abc", "z", "", ""),
        ("ab", "(a)|(b)", "", "1-1(a,~) 2-2(~,b)"),
        ("ab", "(a)(x)?b", "", "1-2(a,~)"),
        ("ab", "(?<first>a)(?<second>b)", "", "1-2(a,b)"),
        ("abc", "", "", ""),
        ("abc", "", "emptymatch", "1-0 2-1 3-2 4-3"),
        ("abc", "x*", "", ""),
        ("abc", "b*", "emptymatch", "1-0 2-2 3-2 4-3"),
        ("abc", "b*", "", "2-2"),
        ("abc", "^", "emptymatch", "1-0"),
        ("abc", "(?=b)", "emptymatch", "2-1"),
        ("", "", "emptymatch", "1-0"),
        ("a\nb", "a.b", "", "1-3"),
        ("a\nb", "a.b", "dotexceptnewline", ""),
        ("a\nb", "^b", "", ""),
        ("a\nb", "^b", "lineanchors", "3-3"),
        ("a\nb", "a$", "lineanchors", "1-1"),
        ("AbC", "b", "ignorecase", "2-2"),
        ("foobar foo", r"\<foo\>", "", "8-10"),
        ("ab", "a b # (comment\n|c", "freespacing", "1-2"),
        ("a b", "a[ ]b", "freespacing", "1-3"),
        ("a b", "a b", "", "1-3"),
        ("aaa", "a{2}", "", "1-2"),
        ("a{2", "a{2", "", "1-3"),
        ("a{}", "a{}", "", "1-3"),
        ("aaa", "a+?", "", "1-1 2-2 3-3"),
        ("aaa", "a++a", "", ""),
        ("xay", "(?<=x)a(?=y)", "", "2-2"),
        ("xxay", "(?<=x+)a", "", "3-3"),
        ("abcabc", r"(abc)\1", "", "1-6(abc)"),
        ("aa0", r"(a)\10", "", "1-3(a)"),
        ("aXbX", "(?i)x", "", "2-2 4-4"),
        ("a[b", "[[]", "", "2-2"),
        ("a]b", "[]]", "", "2-2"),
        ("a]b", "[^]]", "", "1-1 3-3"),
        ("a^b", r"[\^]", "", "2-2"),
        ("a-b", r"[a\-]", "", "1-1 2-2"),
        ("a-b", "[a-]", "", "1-1 2-2"),
        ("a&&b", "[a&&b]", "", "1-1 2-2 3-3 4-4"),
        ("+-*/", "[+--]", "", "1-1 2-2"),
        ("a_1-", r"[\w-]+", "", "1-4"),
        ("a 1", r"[^\s\d]", "", "1-1"),
        ("a 1", r"[\S]", "", "1-1 3-3"),
        ("abc123", "[[:alpha:]]+", "", "1-3"),
        ("été", "t", "", "2-2"),
        ("été", "é", "", "1-1 3-3"),
        ("été", r"\w", "", "2-2"),
        ("x😀y", "y", "", "4-4"),
        ("foo(bar)", r"\((\w+)\)", "", "4-8(bar)"),
        ("aa", r"(?<x>a)\k<x>", "", "1-2(a)"),
        ("ab", r"\x61", "", "1-1"),
        ("ab", r"\o{141}", "", "1-1"),
        ("ab", r"\141", "", "1-1"),
        ("a$b", r"\$", "", "2-2"),
        ("l1\nl2", r"(?m)^l\d$", "", "1-2 4-5"),
        ("ab", "(?#co(m)b", "", "2-2"),
        ("foo", "(?!f)o", "", "2-2 3-3"),
        ("ab", "(a)?(?(1)b|c)", "", "1-2(a)"),
        ("c", "(a)?(?(1)b|c)", "", "1-1(~)"),
        ("ax bx", "(?(?=a)ax|bx)", "", "1-2 4-5"),
        ("12ab", r"((\d)(\d))", "", "1-2(12,1,2)"),
        ("aab", "(?<n>a)|(?<n>b)", "", "1-1(a,~) 2-2(a,~) 3-3(~,b)"),
        ("a/b@c", r"\/b\@", "", "2-4"),
        ("tab\tx", r"\t", "", "4-4"),
        ("a\u{8}b", r"\b", "", "2-2"),
        ("a}b]", "}b]", "", "2-4"),
    ] {
        assert_eq!(found(text, pattern, words), expected, "{text:?} {pattern:?}");
    }
    let boundary = Options { boundary: WordBoundary::Boundary, ..Options::default() };
    let pattern = Pattern::compile(r"\bb", &boundary).expect("compiles");
    assert_eq!(pattern.first("ab b").expect("runs").map(|m| m.range), Some(3..4));
}

#[test]
fn bad_patterns_are_errors() {
    for pattern in
        ["(a", "a)", "[a", "a\\", "(?<", "(?<n", r"\k<n>", r"(a)\2", "*", "(?z)", "(?(3)a)", "a{2}{"]
    {
        let compiled = Pattern::compile(pattern, &Options::default());
        assert!(matches!(compiled, Err(RegexError::Syntax(_))) || pattern == "a{2}{", "{pattern}");
    }
    for pattern in ["(?@disp(1))", "(??expr)"] {
        assert!(
            matches!(Pattern::compile(pattern, &Options::default()), Err(RegexError::Dynamic)),
            "{pattern}"
        );
    }
    let deep = "(".repeat(100_000);
    assert!(Pattern::compile(&deep, &Options::default()).is_err());
}

#[test]
fn replacements() {
    let run = |text: &str, pattern: &str, template: &str, which, case| {
        let words = if case == CaseRule::Follow { "ignorecase" } else { "" };
        let pattern = Pattern::compile(pattern, &options(words)).expect("compiles");
        let template = Template::parse(template, &pattern);
        let mut out = String::new();
        replace(&pattern, text, &template, which, case, &mut out).expect("runs");
        out
    };
    for (text, pattern, template, expected) in [
        ("hello", "(l+)", "<$1>", "he<ll>o"),
        ("abc", "(.)(.)", "$2$1", "bac"),
        ("hello world", r"(\w+) (\w+)", "$2 $1", "world hello"),
        ("abc", "b", "[$0]", "a[b]c"),
        ("abc", "b", "[$1]", "a[$1]c"),
        ("abc", "b", r"\n\t\$\\", "a\n\t$\\c"),
        ("k=v", r"(?<a>\w)=(?<b>\w)", "$<b>=$<a>", "v=k"),
        ("abc", "(b)", "$10", "ab0c"),
        ("été", "t", "d", "édé"),
        ("abc", "x*", "-", "abc"),
        ("a  b", r"\s+", " ", "a b"),
        ("abc", "b", "", "ac"),
    ] {
        assert_eq!(
            run(text, pattern, template, Which::All, CaseRule::Keep),
            expected,
            "{pattern} {template}"
        );
    }
    assert_eq!(run("aXbX", "X", "-", Which::Nth(1), CaseRule::Keep), "a-bX");
    assert_eq!(run("aXbX", "X", "-", Which::Nth(2), CaseRule::Keep), "aXb-");
    assert_eq!(run("My my MY", "my", "your", Which::All, CaseRule::Follow), "Your your YOUR");
    let pattern = Pattern::compile("a", &Options::default()).expect("compiles");
    assert!(Template::parse("${upper($0)}", &pattern).has_expressions());
}

#[test]
fn translations() {
    assert_eq!(escape_pattern("a.b*(c)"), r"a\.b\*\(c\)");
    assert_eq!(wildcard_pattern("*.m?"), r".*\.m.");
}
