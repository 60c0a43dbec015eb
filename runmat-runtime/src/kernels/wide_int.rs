//! Exact arithmetic of 64-bit integers with doubles: the mathematical result, rounded once, ties away from zero.
//!
//! A double is `m * 2^e` with `|m| < 2^53`, so sums, products and quotients with a 64-bit integer fit 128-bit steps. Results are
//! `i128`, saturated there; the caller saturates to its class. NaN gives 0, as every conversion to integer does.

use std::cmp::Ordering;

/// Any magnitude above this is out of range for each 64-bit class, whatever is added to it.
const BEYOND: f64 = 73_786_976_294_838_206_464.0; // 2^66

/// Order of a 64-bit integer and a double; `None` for NaN.
pub fn compare(i: i128, f: f64) -> Option<Ordering> {
    if f.is_nan() {
        return None;
    }
    if f.abs() >= BEYOND {
        return Some(if f > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let whole = f.trunc();
    Some(i.cmp(&(whole as i128)).then(if whole < f {
        Ordering::Less
    } else if whole > f {
        Ordering::Greater
    } else {
        Ordering::Equal
    }))
}

/// `i + d`.
pub fn plus(i: i128, d: f64) -> i128 {
    if d.is_nan() {
        return 0;
    }
    if d.abs() >= BEYOND {
        return saturated(d < 0.0);
    }
    let whole = d.trunc();
    let (sum, part) = (i + whole as i128, d - whole);
    // The exact result is sum + part, and part has the sign of d.
    let step = if part < 0.0 { -1 } else { 1 };
    let beyond_half = part.abs() > 0.5;
    let tie_away = part.abs() == 0.5 && ((sum > 0) == (part > 0.0) || sum == 0);
    if beyond_half || tie_away { sum + step } else { sum }
}

/// `i * d`.
pub fn times(i: i128, d: f64) -> i128 {
    if d.is_nan() || i == 0 {
        return 0;
    }
    if d.is_infinite() {
        return saturated((i < 0) != (d < 0.0));
    }
    let (m, e) = parts(d);
    let negative = (i < 0) != (d < 0.0);
    let product = i.unsigned_abs() * u128::from(m);
    with_sign(negative, shifted(product, e))
}

/// `i / d`; by zero it saturates with the sign of `i`.
pub fn divide(i: i128, d: f64) -> i128 {
    if d.is_nan() || i == 0 || d.is_infinite() {
        return 0;
    }
    if d == 0.0 {
        return saturated((i < 0) != d.is_sign_negative());
    }
    let (m, e) = parts(d);
    with_sign((i < 0) != (d < 0.0), quotient(i.unsigned_abs(), u128::from(m), -e))
}

/// `d / i`; by zero it saturates with the sign of `d`, and `0/0` is 0.
pub fn divide_into(i: i128, d: f64) -> i128 {
    if d.is_nan() || d == 0.0 {
        return 0;
    }
    if i == 0 || d.is_infinite() {
        return saturated((i < 0) != (d < 0.0));
    }
    let (m, e) = parts(d);
    with_sign((i < 0) != (d < 0.0), quotient(u128::from(m), i.unsigned_abs(), e))
}

fn saturated(negative: bool) -> i128 {
    if negative { i128::MIN } else { i128::MAX }
}

fn with_sign(negative: bool, size: u128) -> i128 {
    match i128::try_from(size) {
        Err(_) => saturated(negative),
        Ok(x) => {
            if negative {
                -x
            } else {
                x
            }
        }
    }
}

/// `|d| = m * 2^e` with `m` odd or 0, for finite `d`.
fn parts(d: f64) -> (u64, i32) {
    let bits = d.to_bits();
    let field = ((bits >> 52) & 0x7ff) as i32;
    let fraction = bits & ((1 << 52) - 1);
    let (m, e) = if field == 0 { (fraction, -1074) } else { (fraction | 1 << 52, field - 1075) };
    match m {
        0 => (0, 0),
        m => (m >> m.trailing_zeros(), e + m.trailing_zeros() as i32),
    }
}

/// `x * 2^e`, rounded ties up, saturating.
fn shifted(x: u128, e: i32) -> u128 {
    if x == 0 {
        0
    } else if e >= 0 {
        if e as u32 > x.leading_zeros() { u128::MAX } else { x << e }
    } else if e < -127 {
        0
    } else {
        let down = x >> (-e - 1);
        (down >> 1) + (down & 1)
    }
}

/// `num * 2^k / den`, rounded ties up, saturating; `num` and `den` below 2^65, `den` above 0.
fn quotient(num: u128, den: u128, k: i32) -> u128 {
    if k < 0 {
        // A divisor of 2^126 or more is beyond twice any numerator.
        let Some(den) = ((-k) as u32 + 1 < den.leading_zeros()).then(|| den << -k) else { return 0 };
        return rounded(num / den, num % den, den);
    }
    if k > 200 {
        return u128::MAX;
    }
    // Long division in steps of at most 60 bits keeps each remainder's shift inside 128 bits.
    let (mut q, mut r, mut left) = (num / den, num % den, k as u32);
    while left > 0 {
        let step = left.min(60);
        let next = r << step;
        if q.leading_zeros() <= step {
            return u128::MAX;
        }
        q = (q << step) + next / den;
        r = next % den;
        left -= step;
    }
    rounded(q, r, den)
}

fn rounded(q: u128, r: u128, den: u128) -> u128 {
    q + u128::from(r >= den - r)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BIG: i128 = 9_007_199_254_740_993;

    #[test]
    fn sums_and_products_are_exact() {
        assert_eq!(plus(BIG, 1.0), BIG + 1);
        assert_eq!(
            (plus(1, 0.5), plus(-1, 0.5), plus(-1, -0.5), plus(0, -0.5), plus(3, -0.5)),
            (2, -1, -2, -1, 3)
        );
        assert_eq!(times(BIG, 1.0), BIG);
        assert_eq!((times(5, 0.5), times(-5, 0.5), times(3, 0.1)), (3, -3, 0));
        assert_eq!((times(BIG, 1e300), times(BIG, 1e-300)), (i128::MAX, 0));
    }

    #[test]
    fn quotients_are_exact() {
        assert_eq!((divide(BIG, 1.0), divide(7, 2.0), divide(-7, 2.0), divide(1, 3.0)), (BIG, 4, -4, 0));
        assert_eq!((divide(1, 1e-300), divide(5, 1e300), divide(BIG, 0.5)), (i128::MAX, 0, 2 * BIG));
        assert_eq!((divide_into(2, 7.0), divide_into(3, 1e-5), divide_into(BIG, 1e18)), (4, 0, 111));
        assert_eq!((divide(0, 0.0), divide(-3, 0.0), divide_into(0, 2.0)), (0, i128::MIN, i128::MAX));
    }

    proptest! {
        #[test]
        fn agrees_with_double_where_double_is_exact(a in -1_000_000i64..1_000_000, b in -1_000_000i64..1_000_000) {
            let (i, d) = (i128::from(a), b as f64 / 8.0);
            prop_assert_eq!(plus(i, d), (a as f64 + d).round() as i128);
            prop_assert_eq!(times(i, d), (a as f64 * d).round() as i128);
            if b != 0 {
                prop_assert_eq!(divide(i, d), (a as f64 / d).round() as i128);
            }
            if a != 0 {
                prop_assert_eq!(divide_into(i, d), (d / a as f64).round() as i128);
            }
            prop_assert_eq!(compare(i, d), (a as f64).partial_cmp(&d));
        }
    }
}
