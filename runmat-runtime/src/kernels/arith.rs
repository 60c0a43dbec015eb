//! Scalar arithmetic on floats where MATLAB's rules differ from IEEE operations: `power`, `mod`, `rem`, rounding to digits, and
//! bit operations on doubles that hold integers.

use runmat_linalg::{Complex, Real};

/// `x .^ y` without complex results. As C's `pow`, except that a NaN exponent always gives NaN, and `(-1)^±Inf` too.
#[inline]
pub fn power<T: Real>(x: T, y: T) -> T {
    if y == T::TWO {
        x * x
    } else if y == T::ONE {
        x
    } else if y.is_nan() || (y.is_infinite() && x == -T::ONE) {
        T::NAN
    } else {
        x.powf(y)
    }
}

/// True when the real power would be complex: a negative base with a finite fractional exponent.
#[inline(always)]
pub fn power_is_complex<T: Real>(x: T, y: T) -> bool {
    x < T::ZERO && y.is_finite() && y != y.trunc()
}

/// `x .^ y` for real operands where other elements of the same result are complex.
pub fn power_into_complex<T: Real>(x: T, y: T) -> Complex<T> {
    if power_is_complex(x, y) { Complex::from_real(x).powf(y) } else { Complex::from_real(power(x, y)) }
}

/// True when `x / y` is an integer up to rounding although neither operand shows it, as in `mod(0.3, 0.1)`.
#[inline]
fn is_rounded_multiple<T: Real>(x: T, y: T) -> bool {
    let q = x / y;
    let n = q.round();
    n != T::ZERO && (q - n).abs() <= T::EPSILON * n.abs()
}

/// `rem(x, y)`: sign of `x`. `rem(x, 0)` is NaN, `rem(x, Inf)` is `x`. Multiples up to rounding of a fractional `y` give 0.
#[inline]
pub fn remainder<T: Real>(x: T, y: T) -> T {
    whole_remainder(x, y).unwrap_or_else(|| fractional_remainder(x, y))
}

/// The remainder of integers below 2^53, by a division of integers: exact as `%` is, and faster. `None` for
/// others.
#[inline]
fn whole_remainder<T: Real>(x: T, y: T) -> Option<T> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    let (a, b) = (x.to_f64(), y.to_f64());
    // False for NaN too.
    if !(a.abs() < LIMIT && b.abs() < LIMIT) {
        return None;
    }
    let (m, n) = (a as i64, b as i64);
    (n != 0 && m as f64 == a && n as f64 == b).then(|| T::from_f64((m % n) as f64))
}

/// [`remainder`] of any operands. Out of line: `%` is a loop over the bits of the quotient.
fn fractional_remainder<T: Real>(x: T, y: T) -> T {
    let r = x % y;
    // An exact negative multiple leaves −0 in `%`, but x - n*y is 0.
    if r == T::ZERO || (y != y.trunc() && is_rounded_multiple(x, y)) { T::ZERO } else { r }
}

/// `mod(x, y)`: sign of `y`. `mod(x, 0)` is `x`; for infinite `y` the result is `x` or, where the signs differ, `y`.
#[inline]
pub fn modulo<T: Real>(x: T, y: T) -> T {
    if y == T::ZERO {
        return x;
    }
    let r = remainder(x, y);
    if r != T::ZERO && (r < T::ZERO) != (y < T::ZERO) { r + y } else { r }
}

/// `round(x, n)`: to `n` digits behind the point, ties away from zero; negative `n` rounds before the point.
pub fn round_decimals<T: Real>(x: T, n: i32) -> T {
    let digits_of_class = (f64::from(T::DIGITS) * std::f64::consts::LOG10_2) as i32;
    if !x.is_finite() || x == T::ZERO {
        return x;
    }
    let scale = T::from_f64(10f64.powi(n.abs().min(308)));
    if n < 0 {
        return (x / scale).round() * scale;
    }
    // Beyond the digits that the class holds nothing changes, and scaling could overflow.
    if f64::from(n) + x.abs().to_f64().log10() > f64::from(digits_of_class + 1) {
        return x;
    }
    let scaled = x * scale;
    if scaled.is_finite() { scaled.round() / scale } else { x }
}

/// `round(x, n, 'significant')` for `n >= 1`.
pub fn round_significant<T: Real>(x: T, n: i32) -> T {
    if !x.is_finite() || x == T::ZERO {
        return x;
    }
    let magnitude = x.abs().to_f64().log10().floor() as i32 + 1;
    round_decimals(x, n - magnitude)
}

/// The integer in a double that bit operations read, or `None` where MATLAB raises an error (fraction, negative, NaN, above 2^53).
#[inline]
pub fn bits_of(x: f64) -> Option<u64> {
    (x >= 0.0 && x == x.trunc() && x <= 9_007_199_254_740_992.0).then_some(x as u64)
}

/// `bitshift(x, k)` of a double: within 53 bits, shifted-out bits dropped.
#[inline]
pub fn shift_bits_of_double(x: u64, k: i64) -> f64 {
    const MASK: u64 = (1 << 53) - 1;
    let shifted = match k {
        53.. => 0,
        0..53 => (x << k) & MASK,
        -63..0 => x >> -k,
        _ => 0,
    };
    shifted as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn mod_and_rem_follow_matlab() {
        let cases: &[(f64, f64, f64, f64)] = &[
            (-1.0, 3.0, 2.0, -1.0),
            (5.0, -3.0, -1.0, 2.0),
            (0.3, 0.1, 0.0, 0.0),
            (5.5, 0.5, 0.0, 0.0),
            (-3.0, 3.0, 0.0, 0.0),
            (5.0, f64::INFINITY, 5.0, 5.0),
            (1e17, 3.0, 1.0, 1.0),
        ];
        for &(x, y, m, r) in cases {
            assert_eq!((modulo(x, y), remainder(x, y)), (m, r), "{x}, {y}");
        }
        assert_eq!(modulo(5.0, 0.0), 5.0);
        assert!(remainder(5.0, 0.0).is_nan() && modulo(f64::INFINITY, 3.0).is_nan());
    }

    #[test]
    fn power_special_cases() {
        assert_eq!((power(f64::NAN, 0.0), power(0.0, 0.0), power(f64::INFINITY, 0.0)), (1.0, 1.0, 1.0));
        assert!(power(1.0, f64::NAN).is_nan() && power(-8.0, 1.0 / 3.0).is_nan());
        assert!(power_is_complex(-8.0, 0.5) && !power_is_complex(-8.0, 3.0));
    }

    #[test]
    fn rounding_to_digits() {
        assert_eq!(round_decimals(2.345_678, 2), 2.35);
        assert_eq!(round_decimals(1234.5, -2), 1200.0);
        assert_eq!(round_decimals(0.1, 300), 0.1);
        assert_eq!(round_significant(0.001_234_56, 3), 0.00123);
        assert_eq!(round_significant(-98765.0, 2), -99000.0);
    }

    /// Doubles of every kind that matters to a remainder: small and large integers, fractions, zeros, Inf, NaN.
    fn operand() -> impl Strategy<Value = f64> {
        const TOP: i64 = 1 << 53;
        let special = [0.0, -0.0, 1.0, -1.0, 0.5, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, f64::MAX];
        prop_oneof![
            (-100i64..100).prop_map(|n| n as f64),
            (-TOP - 2..TOP + 2).prop_map(|n| n as f64),
            (TOP - 3..TOP + 3).prop_map(|n| n as f64),
            -1e3f64..1e3,
            prop::num::f64::ANY,
            prop::sample::select(special.to_vec()),
        ]
    }

    proptest! {
        #[test]
        fn integer_remainder_is_that_of_the_general_path(x in operand(), y in operand()) {
            let (fast, general) = (remainder(x, y), fractional_remainder(x, y));
            prop_assert!(fast.to_bits() == general.to_bits() || (fast.is_nan() && general.is_nan()));
            let (x, y) = (x as f32, y as f32);
            let (fast, general) = (remainder(x, y), fractional_remainder(x, y));
            prop_assert!(fast.to_bits() == general.to_bits() || (fast.is_nan() && general.is_nan()));
        }

        #[test]
        fn mod_lies_between_zero_and_divisor(x in -1e6f64..1e6, y in -1e3f64..1e3) {
            prop_assume!(y != 0.0);
            let m = modulo(x, y);
            prop_assert!(m == 0.0 || ((m < 0.0) == (y < 0.0) && m.abs() <= y.abs()));
        }
    }
}
