//! `num2str`, `int2str`, `mat2str`.

use runmat_runtime::text::mat2str::{ClassName, Mat2StrOptions, mat2str, mat2str_char};
use runmat_runtime::text::num2str::{NumberMatrix, int2str, num2str, num2str_format};
use runmat_runtime::text::numbers::Numbers;
use runmat_runtime::text::printf::PrintfRules;
use runmat_runtime::text::template::{Escapes, Format};

fn matrix<'a>(n_rows: usize, numbers: Numbers<'a>) -> NumberMatrix<'a> {
    NumberMatrix { n_rows, n_cols: numbers.len().checked_div(n_rows).unwrap_or(0), numbers, complex: false }
}

fn doubles(n_rows: usize, values: &[f64]) -> NumberMatrix<'_> {
    matrix(n_rows, Numbers::Double(values))
}

fn complex(n_rows: usize, parts: &[f64]) -> NumberMatrix<'_> {
    NumberMatrix { n_rows, n_cols: parts.len() / 2 / n_rows, numbers: Numbers::Double(parts), complex: true }
}

fn rows(text: String, count: usize) -> Vec<String> {
    let width = text.len().checked_div(count).unwrap_or(0);
    (0..count).map(|r| text[r * width..(r + 1) * width].to_owned()).collect()
}

fn n2s(x: NumberMatrix, precision: Option<usize>) -> Vec<String> {
    let mut out = String::new();
    let count = num2str(&x, precision, &mut out);
    rows(out, count)
}

const PI: f64 = std::f64::consts::PI;

#[test]
fn scalars() {
    for &(x, expected) in &[
        (PI, "3.1416"),
        (3.0, "3"),
        (0.1, "0.1"),
        (-0.5, "-0.5"),
        (-7.25, "-7.25"),
        (1234.5, "1234.5"),
        (123.456789, "123.4568"),
        (123456.789, "123456.789"),
        (0.000123456, "0.00012346"),
        (1e-5, "1e-05"),
        (1e6, "1000000"),
        (1e10, "10000000000"),
        (1.23e10, "12300000000"),
        (1e15, "1000000000000000"),
        (1e23, "1e+23"),
        (9007199254740992.0, "9007199254740992"),
        (12345678.9, "12345678.9"),
        (99999.99999, "100000"),
        (1.0 / 3.0, "0.33333"),
        (1e10 / 3.0, "3333333333.3333"),
        (1e15 / 3.0, "333333333333333.3"),
        (f64::NAN, "NaN"),
        (f64::NEG_INFINITY, "-Inf"),
        (0.0, "0"),
    ] {
        assert_eq!(n2s(doubles(1, &[x]), None), [expected], "{x}");
    }
    assert_eq!(n2s(doubles(1, &[PI]), Some(8)), ["3.1415927"]);
    assert_eq!(n2s(doubles(1, &[12345.0]), Some(2)), ["1.2e+04"]);
    assert_eq!(n2s(complex(1, &[1.0, 2.0]), None), ["1+2i"]);
    assert_eq!(n2s(complex(1, &[1.5, -2.0]), None), ["1.5-2i"]);
    assert_eq!(n2s(complex(1, &[PI, std::f64::consts::E]), Some(8)), ["3.1415927+2.7182818i"]);
    assert_eq!(n2s(matrix(1, Numbers::UInt64(&[u64::MAX])), None), ["18446744073709551615"]);
    assert_eq!(n2s(matrix(1, Numbers::Logical(&[true])), None), ["1"]);
}

#[test]
fn arrays() {
    let inf = f64::INFINITY;
    let table: &[(usize, &[f64], &[&str])] = &[
        (1, &[1.0, 2.0, 3.0], &["1  2  3"]),
        (1, &[1.0, -2.0], &["1 -2"]),
        (1, &[10.0, -2.0], &["10  -2"]),
        (2, &[1.0, 10.0], &[" 1", "10"]),
        (2, &[1.0, 30.0, 2.0, 4.0], &[" 1   2", "30   4"]),
        (1, &[1.0, f64::NAN, 3.0], &["1  NaN    3"]),
        (1, &[1.0, -inf, 3.0], &["1 -Inf    3"]),
        (1, &[10000.0, f64::NAN], &["10000    NaN"]),
        (1, &[1.5, 2.25], &["1.5        2.25"]),
        (1, &[-1.5, 2.25], &["-1.5        2.25"]),
        (1, &[1.5, f64::NAN], &["1.5         NaN"]),
        (1, &[1e10, 1.5], &["10000000000                   1.5"]),
        (1, &[1e16, 1.0], &["1e+16                      1"]),
        (1, &[0.0, 0.5], &["0         0.5"]),
        (0, &[], &[]),
    ];
    for (n_rows, values, expected) in table {
        assert_eq!(n2s(doubles(*n_rows, values), None), *expected);
    }
    assert_eq!(n2s(doubles(1, &[PI, 1e5]), Some(3)), ["3.14     1e+05"]);
    assert_eq!(n2s(matrix(1, Numbers::Int8(&[1, -20, 100])), None), ["1  -20  100"]);
    assert_eq!(n2s(matrix(1, Numbers::UInt8(&[1, 20, 255])), None), ["1   20  255"]);
    assert_eq!(n2s(complex(1, &[1.0, 2.0, 3.0, -4.0]), None), ["1+2i   3-4i"]);
    assert_eq!(n2s(complex(2, &[1.0, 2.0, 3.0, -44.0]), None), ["1+2i ", "3-44i"]);
    assert_eq!(n2s(complex(1, &[1.5, 2.0, 3.0, -4.0]), None), ["1.5+2i                     3-4i"]);
    assert_eq!(n2s(complex(2, &[1.5, 2.0, 3.0, -4.25]), None), ["1.5+2i   ", "  3-4.25i"]);
}

#[test]
fn formats() {
    let run = |x: NumberMatrix, format: &str| {
        let mut out = String::new();
        let format = Format::parse(format, Escapes::Replace);
        let count = num2str_format(&x, &format, PrintfRules::MATLAB, &mut out);
        rows(out, count)
    };
    assert_eq!(run(doubles(1, &[3.0]), "%05d"), ["00003"]);
    assert_eq!(run(doubles(1, &[PI]), "%10.4f"), ["3.1416"]);
    assert_eq!(run(doubles(1, &[1.0, 2.0]), "%10.4f"), ["1.0000    2.0000"]);
    assert_eq!(run(doubles(2, &[1.0, 3.0, 2.0, 4.0]), "%d,"), ["1,2,", "3,4,"]);
    assert_eq!(run(doubles(2, &[1.0, 3.0, 2.0, 4.0]), "%d %d\\n"), ["1 2", "3 4"]);
    assert_eq!(run(doubles(2, &[1.5, 3.0, 2.0, 4.0]), "  %g"), ["1.5  2", "3  4  "]);
    assert_eq!(run(matrix(1, Numbers::UInt64(&[u64::MAX])), "%d"), ["18446744073709551615"]);
}

#[test]
fn int2str_rounds() {
    let run = |n_rows, values: &[f64]| {
        let mut out = String::new();
        let count = int2str(&doubles(n_rows, values), &mut out);
        rows(out, count)
    };
    assert_eq!(run(1, &[2.7]), ["3"]);
    assert_eq!(run(2, &[1.2, 3.5, 2.5, -4.5]), ["1  3", "4 -5"]);
}

#[test]
fn mat2str_writes_expressions() {
    let run = |x: NumberMatrix, options: Mat2StrOptions| {
        let mut out = String::new();
        mat2str(&x, &options, &mut out);
        out
    };
    let plain = Mat2StrOptions::default();
    let class = Mat2StrOptions { class: ClassName::Write, ..plain };
    assert_eq!(run(doubles(2, &[1.0, 3.0, 2.0, 4.0]), plain), "[1 2;3 4]");
    assert_eq!(run(doubles(1, &[PI]), Mat2StrOptions { real_digits: 4, ..plain }), "3.142");
    assert_eq!(run(doubles(1, &[0.1, 1.0 / 3.0]), plain), "[0.1 0.333333333333333]");
    assert_eq!(run(matrix(1, Numbers::Logical(&[true, false])), plain), "[true false]");
    assert_eq!(run(complex(1, &[1.0, 2.0]), plain), "1+2i");
    assert_eq!(run(complex(1, &[1.0, 2.0, 3.5, -1.0]), plain), "[1+2i 3.5-1i]");
    assert_eq!(run(doubles(0, &[]), plain), "[]");
    assert_eq!(run(NumberMatrix { n_cols: 3, ..doubles(0, &[]) }, plain), "zeros(0,3)");
    assert_eq!(run(matrix(1, Numbers::Int8(&[1, -3])), class), "int8([1 -3])");
    assert_eq!(run(doubles(1, &[f64::NAN, -f64::INFINITY]), class), "[NaN -Inf]");
    let chars = |rows: &[&str]| {
        let mut out = String::new();
        mat2str_char(rows.iter().copied(), &mut out);
        out
    };
    assert_eq!(chars(&["a'b"]), "'a''b'");
    assert_eq!(chars(&["ab", "cd"]), "['ab';'cd']");
    assert_eq!(chars(&[]), "''");
}
