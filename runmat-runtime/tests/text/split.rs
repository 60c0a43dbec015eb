//! Searching, splitting, trimming, and bases.

use runmat_runtime::text::escapes::{escape, unescape};
use runmat_runtime::text::radix::{digits_of, parse_bits, parse_digits, twos_complement};
use runmat_runtime::text::search::{
    Overlaps, count_disjoint, eq_ignoring_case, find_all, lower_char, map_unit, replace_into, upper_char,
};
use runmat_runtime::text::split::{
    Collapse, Nulls, first_token, is_token_blank, lines, split_at, trim, trim_columns, trim_end,
};

#[test]
fn finding_and_replacing() {
    assert_eq!(find_all(b"abcabc", b"bc"), [1, 4]);
    assert_eq!(find_all(b"aaa", b"aa"), [0, 1]);
    assert_eq!(find_all(b"abc", b""), [] as [usize; 0]);
    assert_eq!(count_disjoint(b"aaa", b"aa"), 1);
    for (text, old, new, all, disjoint) in [
        ("hello", "l", "LL", "heLLLLo", "heLLLLo"),
        ("aaa", "aa", "b", "bb", "ba"),
        ("abc", "", "x", "abc", "abc"),
        ("abc", "abc", "", "", ""),
        ("abc", "abcd", "x", "abc", "abc"),
    ] {
        for (overlaps, expected) in [(Overlaps::All, all), (Overlaps::Disjoint, disjoint)] {
            let mut out = Vec::new();
            replace_into(text.as_bytes(), old.as_bytes(), new.as_bytes(), overlaps, &mut out);
            assert_eq!(String::from_utf8_lossy(&out), expected, "{text} {old}");
        }
    }
    assert!(eq_ignoring_case("aBé", "AbÉ") && !eq_ignoring_case("a", "b"));
    assert_eq!((upper_char('ß'), upper_char('é'), lower_char('Σ')), ('ß', 'É', 'σ'));
    assert_eq!(map_unit(0xD83D, upper_char), 0xD83D);
}

#[test]
fn splitting() {
    let split = |text, delimiters: &[&str], collapse| split_at(text, delimiters, collapse).join("|");
    assert_eq!(split("a b c", &[" "], Collapse::Runs), "a|b|c");
    assert_eq!(split("a,b;c", &[",", ";"], Collapse::Runs), "a|b|c");
    assert_eq!(split("a,,b", &[","], Collapse::Runs), "a|b");
    assert_eq!(split("a,,b", &[","], Collapse::Each), "a||b");
    assert_eq!(split("", &[","], Collapse::Runs), "");
    assert_eq!(split(",a,", &[","], Collapse::Runs), "|a|");
    assert_eq!(split("a<-b-c", &["-", "<-"], Collapse::Each), "a|b|c");
    assert_eq!(split("aéb", &["é"], Collapse::Each), "a|b");
    assert_eq!(lines("a\r\nb\n\nc\r"), ["a", "b", "", "c", ""]);
}

#[test]
fn tokens_and_blanks() {
    assert_eq!(first_token("  hello world", is_token_blank), (2..7, 7..13));
    assert_eq!(first_token("a,b", |c| c == ','), (0..1, 1..3));
    assert_eq!(first_token("  ", is_token_blank), (2..2, 2..2));
    assert_eq!(trim(" \ta\n\0", Nulls::Trim), "a");
    assert_eq!(trim(" a\0", Nulls::Keep), "a\0");
    assert_eq!(trim_end(" a "), " a");
    let columns = [b' ', b' ', b'a', b' ', b' ', b'b', b' ', b' '];
    assert_eq!(trim_columns(|at| u16::from(columns[at]), 2, 4), 1..3);
    assert_eq!(trim_columns(|_| 32, 2, 3), 3..3);
}

#[test]
fn bases() {
    let digits = |n, base, least| {
        let mut out = String::new();
        digits_of(n, base, least, &mut out);
        out
    };
    assert_eq!(digits(5, 2, 0), "101");
    assert_eq!(digits(5, 2, 8), "00000101");
    assert_eq!(digits(0, 2, 0), "0");
    assert_eq!(digits(255, 16, 0), "FF");
    assert_eq!(digits(10, 3, 0), "101");
    assert_eq!(twos_complement(-1.0), Some(0xFF));
    assert_eq!(twos_complement(-129.0), Some(0xFF7F));
    assert_eq!(twos_complement(1.5), None);
    assert_eq!(parse_digits("1 01", 2), Some(5.0));
    assert_eq!(parse_digits("ff", 16), Some(255.0));
    assert_eq!(parse_digits("12", 2), None);
    assert_eq!(parse_bits("400921fb54442d18"), Some(std::f64::consts::PI));
    assert_eq!(parse_bits("4005b"), Some(f64::from_bits(0x4005_b000_0000_0000)));
    assert_eq!(parse_bits("x"), None);
}

#[test]
fn escapes() {
    assert_eq!(unescape(r"a\tb\\n\q\x41\101"), "a\tb\\n\\qAA");
    assert_eq!(escape("a\t\"\\"), r#"a\t\"\\"#);
}
