//! Text to numbers: `str2double`, `sscanf`.

use runmat_runtime::text::parse_number::{read_float, str2double};
use runmat_runtime::text::scanf::{ScanFormat, ScanSize};

#[test]
fn str2double_reads_one_number() {
    let inf = f64::INFINITY;
    for (text, re, im) in [
        ("1e3", 1000.0, 0.0),
        ("1,000", 1000.0, 0.0),
        ("1,222.5", 1222.5, 0.0),
        (" 12 ", 12.0, 0.0),
        ("1+2i", 1.0, 2.0),
        ("1 + 2i", 1.0, 2.0),
        ("2i+1", 1.0, 2.0),
        ("i", 0.0, 1.0),
        ("-i", 0.0, -1.0),
        ("1-i", 1.0, -1.0),
        ("1e3-2.5e-1j", 1000.0, -0.25),
        ("2*i", 0.0, 2.0),
        ("1+i*2", 1.0, 2.0),
        ("Inf", inf, 0.0),
        ("-inf", -inf, 0.0),
        (".5", 0.5, 0.0),
        ("5.", 5.0, 0.0),
        ("1d3", 1000.0, 0.0),
        ("+3", 3.0, 0.0),
        ("1e400", inf, 0.0),
    ] {
        assert_eq!(str2double(text), Some((re, im)), "{text}");
    }
    for text in ["abc", "", "1 2", "0x10", "1e", "--1", ".", "1..2", "1+2", "1+2i+3i", "1i2", ",", "e5", "é"]
    {
        assert_eq!(str2double(text), None, "{text}");
    }
    assert!(str2double("nan").is_some_and(|(re, _)| re.is_nan()));
}

#[test]
fn read_float_takes_the_longest_prefix() {
    assert_eq!(read_float(b"1.2.3"), Some((1.2, 3)));
    assert_eq!(read_float(b"1e5x"), Some((1e5, 3)));
    assert_eq!(read_float(b"1ex"), Some((1.0, 1)));
    assert_eq!(read_float(b"-.5"), Some((-0.5, 3)));
    assert_eq!(read_float(b"."), None);
    assert_eq!(read_float(b"-"), None);
    assert_eq!(read_float(b"infinitely"), Some((f64::INFINITY, 3)));
}

fn codes(text: &str) -> Vec<f64> {
    text.encode_utf16().map(f64::from).collect()
}

#[test]
fn sscanf_follows_the_format() {
    let table: &[(&str, &str, &[f64])] = &[
        ("1 2 3", "%d", &[1.0, 2.0, 3.0]),
        ("3,4", "%d,%d", &[3.0, 4.0]),
        ("x=5", "x=%d", &[5.0]),
        ("1.5abc", "%f", &[1.5]),
        ("1 2 x 3", "%d", &[1.0, 2.0]),
        ("1.5 2", "%d", &[1.0]),
        ("1,2,3", "%d,", &[1.0, 2.0, 3.0]),
        ("1,2,3", "%d,%*d", &[1.0]),
        ("0x1F 17", "%x", &[31.0, 23.0]),
        ("017 0x1f 12", "%i", &[15.0, 31.0, 12.0]),
        ("1e3 -2.5E-2 .5 5.", "%f", &[1000.0, -0.025, 0.5, 5.0]),
        ("1+2i", "%f", &[1.0, 2.0]),
        ("123456", "%2d%3d", &[12.0, 345.0, 6.0]),
        ("10:20:30", "%d:%d:%d", &[10.0, 20.0, 30.0]),
        ("50% 60%", "%d%% %d%%", &[50.0, 60.0]),
        ("5-3", "%d", &[5.0, -3.0]),
        ("1 2;3 4", "%d %d;", &[1.0, 2.0, 3.0, 4.0]),
        ("a1b2a3b4", "a%db%d", &[1.0, 2.0, 3.0, 4.0]),
        ("a1b2c3", "a%db%d", &[1.0, 2.0]),
        ("1 a 2 b", "%d %c", &[1.0, 97.0, 2.0, 98.0]),
        ("1 a\n2 b", "%f%*[^\\n]", &[1.0, 2.0]),
        ("12:34", "%d%*c%d", &[12.0, 34.0]),
        ("(1,2)", "(%f,%f)", &[1.0, 2.0]),
        ("", "%d", &[]),
        ("--5", "%d", &[]),
        ("99999999999", "%d", &[99999999999.0]),
    ];
    for (input, format, expected) in table {
        let found = ScanFormat::parse(format).expect("is a format").scan(input, usize::MAX);
        assert_eq!(found.values, *expected, "{input:?} {format:?}");
        assert!(!found.text);
    }
    for (input, format, expected, text) in [
        ("abc", "%s", "abc", true),
        ("abc def", "%s %s", "abcdef", true),
        ("abc def", "%c", "abc def", true),
        ("abc def", "%*s %s", "def", true),
        ("abc", "%[xyz]", "", true),
        ("a,b,c", "%[^,],", "abc", true),
        ("a]b", "%[]a]", "a]", true),
        ("abcdef", "%2s%1s", "abcdef", true),
        ("abc123", "%[a-z]%d", "abc{", false),
        ("12 hello", "%d %s", "\u{c}hello", false),
    ] {
        let found = ScanFormat::parse(format).expect("is a format").scan(input, usize::MAX);
        assert_eq!((found.values, found.text), (codes(expected), text), "{input:?} {format:?}");
    }
    assert_eq!(ScanFormat::parse("%y"), None);
    assert_eq!(ScanFormat::parse("%[a"), None);
}

#[test]
fn sizes() {
    let scan = |input: &str, size: ScanSize| {
        let found = ScanFormat::parse("%d").expect("is a format").scan(input, size.limit());
        let shape = size.shape(&found);
        (shape, found.values)
    };
    assert_eq!(scan("10 20 30 40", ScanSize::Matrix(2, Some(2))), ([2, 2], vec![10.0, 20.0, 30.0, 40.0]));
    assert_eq!(scan("1 2 3", ScanSize::Column(2)), ([2, 1], vec![1.0, 2.0]));
    // Whoever makes the array fills it up with zeros, once its size is known to be allowed.
    assert_eq!(scan("1 2 3", ScanSize::Matrix(2, None)), ([2, 2], vec![1.0, 2.0, 3.0]));
    assert_eq!(scan("", ScanSize::All), ([0, 0], vec![]));
}
