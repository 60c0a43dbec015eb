//! `text::printf`: formats over argument lists in both dialects.

use runmat_runtime::text::numbers::{Numbers, Units};
use runmat_runtime::text::printf::{PrintfArg, PrintfRules};
use runmat_runtime::text::template::{Escapes, Format};

enum Arg {
    Num(&'static [f64]),
    Str(&'static str),
    Element(&'static str),
    Int8(&'static [i8]),
    Int64(&'static [i64]),
    UInt64(&'static [u64]),
    Bool(&'static [bool]),
}
use Arg::*;

fn run(format: &str, args: &[Arg], rules: PrintfRules) -> String {
    let units: Vec<Vec<u16>> = args
        .iter()
        .map(|a| match a {
            Str(s) => s.encode_utf16().collect(),
            _ => Vec::new(),
        })
        .collect();
    let args: Vec<PrintfArg> = args
        .iter()
        .zip(&units)
        .map(|(a, units)| match a {
            Num(n) => PrintfArg::Numbers(Numbers::Double(n)),
            Str(s) if s.is_ascii() => PrintfArg::Chars(Units::Narrow(s.as_bytes())),
            Str(_) => PrintfArg::Chars(Units::Wide(units)),
            Element(s) => PrintfArg::Text(s),
            Int8(n) => PrintfArg::Numbers(Numbers::Int8(n)),
            Int64(n) => PrintfArg::Numbers(Numbers::Int64(n)),
            UInt64(n) => PrintfArg::Numbers(Numbers::UInt64(n)),
            Bool(n) => PrintfArg::Numbers(Numbers::Logical(n)),
        })
        .collect();
    let mut out = String::new();
    Format::parse(format, Escapes::Replace).run(&args, rules, &mut out);
    out
}

const PI: f64 = std::f64::consts::PI;

#[test]
fn matlab_rules() {
    let table: &[(&str, &[Arg], &str)] = &[
        ("%d,", &[Num(&[1.0, 2.0, 3.0])], "1,2,3,"),
        ("%d-%d ", &[Num(&[1.0]), Num(&[2.0]), Num(&[3.0])], "1-2 3-"),
        ("%s=%d;", &[Str("a"), Num(&[1.0]), Str("b"), Num(&[2.0])], "a=1;b=2;"),
        ("%s and %s", &[Str("a")], "a and "),
        ("%d", &[], ""),
        ("a%db", &[], "a"),
        ("%d", &[Num(&[])], ""),
        ("x%dy", &[Num(&[])], "xy"),
        ("%d", &[Num(&[3e10])], "30000000000"),
        ("%d", &[Int8(&[5])], "5"),
        ("%d", &[Num(&[1.5])], "1.500000e+00"),
        ("%i", &[Num(&[PI])], "3.141593e+00"),
        ("%x", &[Num(&[1.5])], "1.500000e+00"),
        ("%x", &[Num(&[255.5])], "2.555000e+02"),
        ("%d", &[Num(&[1e20])], "100000000000000000000"),
        ("%s", &[Num(&[65.0])], "A"),
        ("%s", &[Num(&[1.5])], "1.500000e+00"),
        ("%d", &[Str("abc")], "979899"),
        ("%s|", &[Num(&[72.0, 105.0])], "H|i|"),
        ("%s %d", &[Str("ab"), Num(&[3.0])], "ab 3"),
        ("%d %s", &[Str("abc")], "97 bc"),
        ("%c-", &[Str("abc")], "a-b-c-"),
        ("%5s|%-5s|", &[Str("ab"), Str("cd")], "   ab|cd   |"),
        ("%.2s", &[Str("abc")], "ab"),
        ("%d %f %g", &[Num(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY])], "NaN Inf -Inf"),
        ("%5.1f|", &[Num(&[f64::NAN])], "  NaN|"),
        ("%05d", &[Num(&[f64::INFINITY])], "  Inf"),
        ("%d", &[Int64(&[i64::MAX])], "9223372036854775807"),
        ("%d", &[UInt64(&[u64::MAX])], "18446744073709551615"),
        ("%5.3d|", &[Num(&[7.0])], "  007|"),
        ("%x", &[Num(&[255.0])], "ff"),
        ("%+d % d", &[Num(&[5.0, 5.0])], "+5  5"),
        ("%*d", &[Num(&[5.0]), Num(&[42.0])], "   42"),
        ("%*d|", &[Num(&[-5.0]), Num(&[42.0])], "42   |"),
        ("%*.*f|", &[Num(&[8.0, 2.0, PI])], "    3.14|"),
        ("%s", &[Element("x")], "x"),
        ("%s,", &[Element("ab"), Element("c")], "ab,c,"),
        ("%6.2f|%-6d|%06d", &[Num(&[PI, 5.0, 42.0])], "  3.14|5     |000042"),
        ("%e", &[Num(&[12345.678])], "1.234568e+04"),
        ("%G", &[Num(&[1e-10])], "1E-10"),
        ("%c%c", &[Str("ab")], "ab"),
        ("%%", &[], "%"),
        ("%d%%", &[Num(&[5.0])], "5%"),
        ("%d %s\\n", &[Num(&[1.0]), Str("a")], "1 a\n"),
        ("hello", &[Num(&[1.0, 2.0])], "hello"),
        ("%s: %s\\n", &[Str("name"), Str("")], "name: \n"),
        ("%s\\n", &[Str("a"), Str("")], "a\n\n"),
        ("%d, %d\\n", &[Num(&[]), Num(&[5.0])], "5, "),
        ("%d,", &[Num(&[1.0]), Num(&[])], "1,"),
        ("\\x41\\102\\7\\\\", &[], "AB\x07\\"),
        ("100% sure", &[], "100"),
        ("50%y", &[], "50%y"),
        ("abc%", &[], "abc%"),
        ("%s", &[Str("\\n")], "\\n"),
        ("%2$s %1$s", &[Str("a"), Str("b")], "b a"),
        ("%bx", &[Num(&[PI])], "400921fb54442d18"),
        ("%tx", &[Num(&[1.0])], "3f800000"),
        ("%d", &[Bool(&[true])], "1"),
        ("%c|", &[Str("éß")], "é|ß|"),
        ("%4s|", &[Str("é")], "   é|"),
        ("%ld %hd %lu", &[Num(&[1.0, 2.0, 3.0])], "1 2 3"),
        ("%u", &[Num(&[-1.0])], "-1"),
        ("%s|", &[Num(&[f64::NAN])], "NaN|"),
        ("", &[Num(&[1.0])], ""),
    ];
    for (format, args, expected) in table {
        assert_eq!(run(format, args, PrintfRules::MATLAB), *expected, "{format}");
    }
}

#[test]
fn octave_rules() {
    let table: &[(&str, &[Arg], &str)] = &[
        ("%d", &[Num(&[1.5])], "1.5"),
        ("%d", &[Num(&[PI])], "3.14159"),
        ("%x", &[Num(&[255.5])], "255.5"),
        ("%x", &[Num(&[-1.0])], "-1"),
        ("%s|", &[Num(&[72.0, 105.0])], "Hi|"),
        ("%s%s|", &[Num(&[65.0, 66.0]), Str("c")], "ABc|"),
        ("%s", &[Num(&[PI])], "3.14159"),
        ("%d, %d\\n", &[Num(&[]), Num(&[5.0])], ", 5\n"),
        ("%d|%s|%d", &[Num(&[1.0]), Str(""), Num(&[2.0])], "1||2"),
        ("%s,%s|", &[Str("")], ","),
        ("%d,", &[Num(&[1.0]), Num(&[])], "1,,"),
        ("%08d|", &[Num(&[1.5])], "000001.5|"),
        ("%5s|", &[Str("")], "     |"),
        ("%5d|", &[Num(&[])], "|"),
    ];
    for (format, args, expected) in table {
        assert_eq!(run(format, args, PrintfRules::OCTAVE), *expected, "{format}");
    }
}

#[test]
fn invalid_parts_are_noted() {
    assert_eq!(Format::parse("a%y", Escapes::Replace).invalid.as_deref(), Some("%y"));
    assert_eq!(Format::parse("a%-5", Escapes::Replace).invalid.as_deref(), Some("%-5"));
    assert_eq!(Format::parse("\\q", Escapes::Replace).unknown_escape, Some('q'));
    assert_eq!(Format::parse("\\n", Escapes::Keep).unknown_escape, None);
}
