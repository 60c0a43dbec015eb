//! `text::number`: one value through one conversion.

use runmat_runtime::text::number::*;

fn spec(flags: &str, width: usize, precision: Option<usize>) -> Spec {
    Spec {
        left: flags.contains('-'),
        plus: flags.contains('+'),
        space: flags.contains(' '),
        zero: flags.contains('0'),
        alt: flags.contains('#'),
        width,
        precision,
    }
}

fn check(expected: &str, write: impl FnOnce(&mut String)) {
    let mut out = String::new();
    write(&mut out);
    assert_eq!(out, expected);
}

#[test]
fn general_follows_c() {
    let table: &[(f64, &str, usize, Option<usize>, &str)] = &[
        (1e10, "", 0, None, "1e+10"),
        (100000.0, "", 0, None, "100000"),
        (1e6, "", 0, None, "1e+06"),
        (0.0001, "", 0, None, "0.0001"),
        (1e-5, "", 0, None, "1e-05"),
        (std::f64::consts::PI, "", 0, Some(3), "3.14"),
        (0.1, "", 0, Some(17), "0.10000000000000001"),
        (1.0 / 3.0, "", 0, Some(15), "0.333333333333333"),
        (123456789.0, "", 0, Some(15), "123456789"),
        (9999995.0, "", 0, None, "1e+07"),
        (0.00099999995, "", 0, None, "0.001"),
        (1.5, "#", 0, None, "1.50000"),
        (100.0, "#", 0, None, "100.000"),
        (100000.0, "#", 0, None, "100000."),
        (1e100, "", 0, None, "1e+100"),
        (5e-324, "", 0, None, "4.94066e-324"),
        (1.7976931348623157e308, "", 0, Some(17), "1.7976931348623157e+308"),
        (1e23, "", 0, Some(25), "99999999999999991611392"),
        (-0.0, "", 0, None, "-0"),
        (1.5, "-", 8, None, "1.5     "),
        (-1.5, "0", 8, None, "-00001.5"),
        (f64::NAN, "0", 5, None, "  NaN"),
        (f64::NEG_INFINITY, "-", 5, None, "-Inf "),
        (f64::INFINITY, "+", 0, None, "+Inf"),
        (1234.5, "", 0, Some(0), "1e+03"),
        (12345.678, "", 0, Some(5), "12346"),
        (0.5, "", 0, Some(1000), "0.5"),
    ];
    for &(x, flags, width, precision, expected) in table {
        check(expected, |out| write_general(out, x, Case::Lower, &spec(flags, width, precision)));
    }
}

#[test]
fn fixed_and_exponential_are_exact() {
    for &(x, precision, fixed, exponential) in &[
        (0.5, 0, "0", "5e-01"),
        (1.5, 0, "2", "2e+00"),
        (2.5, 0, "2", "2e+00"),
        (0.125, 2, "0.12", "1.25e-01"),
        (0.375, 2, "0.38", "3.75e-01"),
        (99999.5, 4, "99999.5000", "1.0000e+05"),
        (999999.5, 0, "1000000", "1e+06"),
        (1e22, 1, "10000000000000000000000.0", "1.0e+22"),
        (1e-7, 3, "0.000", "1.000e-07"),
        (2f64.powi(-40), 45, "0.000000000000909494701772928237915039062500000", ""),
        (12345.678, 6, "12345.678000", "1.234568e+04"),
        (-7.25, 1, "-7.2", "-7.2e+00"),
        (0.0, 3, "0.000", "0.000e+00"),
    ] {
        check(fixed, |out| push_fixed(out, x, precision));
        if !exponential.is_empty() {
            check(exponential, |out| push_exponential(out, x, precision));
        }
    }
}

#[test]
fn short_way_agrees_with_the_standard_library() {
    let mut x = 1.234_567_890_123_45e-18_f64;
    for step in 0..4000 {
        x *= 1.021;
        for precision in [0, 3, 6, 15] {
            check(&format!("{x:.precision$}"), |out| push_fixed(out, x, precision));
            let mut ours = String::new();
            push_exponential(&mut ours, x, precision);
            let theirs = format!("{x:.precision$e}");
            let (mantissa, exponent) = theirs.split_once('e').expect("has exponent");
            let exponent: i32 = exponent.parse().expect("is a number");
            let sign = if exponent < 0 { '-' } else { '+' };
            assert_eq!(ours, format!("{mantissa}e{sign}{:02}", exponent.abs()), "step {step}");
        }
    }
}

#[test]
fn integers_and_radix() {
    check("  007", |out| write_signed(out, 7, &spec("", 5, Some(3))));
    check("-9223372036854775808", |out| write_signed(out, i64::MIN, &Spec::default()));
    check("18446744073709551615", |out| write_unsigned(out, u64::MAX, &Spec::default()));
    check("+5", |out| write_signed(out, 5, &spec("+", 0, None)));
    check("000042", |out| write_signed(out, 42, &spec("0", 6, None)));
    check("100000000000000000000", |out| write_whole(out, 1e20, &Spec::default()));
    check("", |out| write_signed(out, 0, &spec("", 0, Some(0))));
    check("0xff", |out| write_radix(out, 255, Radix::Hex(Case::Lower), &spec("#", 0, None)));
    check("010", |out| write_radix(out, 8, Radix::Octal, &spec("#", 0, None)));
    check("1777777777777777777777", |out| write_radix(out, u64::MAX, Radix::Octal, &Spec::default()));
    check("   ab|", |out| {
        write_text(out, "abc", &spec("", 5, Some(2)));
        out.push('|');
    });
}

#[test]
fn exponents() {
    for &(x, exact, rounded) in
        &[(999.99999, 2, 3), (0.001, -3, -3), (1e15, 15, 15), (1e-320, -320, -321), (0.0, 0, 0)]
    {
        assert_eq!((decimal_exponent(x), rounded_exponent(x, 5)), (exact, rounded), "{x}");
    }
}

/// `%g` by its definition, from the exact digits of the standard library.
fn general_by_definition(x: f64, precision: usize) -> String {
    let exponential = format!("{:.*e}", precision - 1, x.abs());
    let (digits, exponent) = exponential.split_once('e').expect("an exponent");
    let exponent: i32 = exponent.parse().expect("a number");
    let trimmed = |text: &str| match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text.to_owned(),
    };
    let magnitude = if exponent < -4 || exponent >= precision as i32 {
        format!("{}e{}{:02}", trimmed(digits), if exponent < 0 { '-' } else { '+' }, exponent.abs())
    } else {
        trimmed(&format!("{:.*}", (precision as i32 - 1 - exponent) as usize, x.abs()))
    };
    format!("{}{magnitude}", if x < 0.0 { "-" } else { "" })
}

#[test]
fn short_numbers_are_as_exact_as_long_ones() {
    let mut state = 1u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 11
    };
    for round in 0..20_000 {
        let bits = next();
        let x = match round % 4 {
            0 => f64::from_bits(bits << 11 | 3),
            1 => bits as f64 / 1e6 / (1u64 << (bits % 50)) as f64,
            2 => (bits % 200_000) as f64 / 64.0 - 1000.0,
            _ => (bits % 10_000_000) as f64 / 1000.0,
        };
        if !x.is_finite() {
            continue;
        }
        let precision = (next() % 20) as usize;
        check(&format!("{x:.precision$}"), |out| push_fixed(out, x, precision));
        let exponential = format!("{x:.precision$e}");
        let (digits, exponent) = exponential.split_once('e').expect("an exponent");
        let sign = if exponent.starts_with('-') { '-' } else { '+' };
        let exponent = exponent.trim_start_matches('-');
        check(&format!("{digits}e{sign}{exponent:0>2}"), |out| push_exponential(out, x, precision));
        let precision = precision.max(1);
        check(&general_by_definition(x, precision), |out| push_general(out, x, precision));
        let width = (next() % 60) as usize;
        let plain = format!("{x:.3}");
        check(&format!("{plain:>width$}"), |out| write_fixed(out, x, &spec("", width, Some(3))));
        check(&format!("{plain:<width$}"), |out| write_fixed(out, x, &spec("-", width, Some(3))));
        check(&format!("{x:0width$.3}"), |out| write_fixed(out, x, &spec("0", width, Some(3))));
    }
}
