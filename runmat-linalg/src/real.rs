//! The two floating-point classes behind one trait, so that each kernel is written once.
//!
//! Only what kernels need is here. The functions are the platform's: scalars, arrays, the interpreter and compiled
//! code must agree bit for bit, so there is exactly one implementation of each.

use std::fmt::Debug;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, Sub, SubAssign};

/// A real floating-point element: `f64` (double) or `f32` (single).
pub trait Real:
    Copy
    + PartialEq
    + PartialOrd
    + Default
    + Debug
    + Send
    + Sync
    + Sum
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + 'static
{
    /// 0.
    const ZERO: Self;
    /// 1.
    const ONE: Self;
    /// 2.
    const TWO: Self;
    /// 0.5.
    const HALF: Self;
    /// Distance from 1 to the next larger number.
    const EPSILON: Self;
    /// Smallest positive normal number (`realmin`).
    const MIN_POSITIVE: Self;
    /// Largest finite number (`realmax`).
    const MAX: Self;
    /// Positive infinity.
    const INFINITY: Self;
    /// Negative infinity.
    const NEG_INFINITY: Self;
    /// The canonical quiet NaN.
    const NAN: Self;
    /// π.
    const PI: Self;
    /// Bits of the significand, the hidden one included: 53 or 24.
    const DIGITS: u32;

    /// The nearest value of this class.
    fn from_f64(x: f64) -> Self;
    /// The same value as double; exact.
    fn to_f64(self) -> f64;
    /// The nearest value of this class.
    fn from_usize(n: usize) -> Self {
        Self::from_f64(n as f64)
    }
    /// `2^e`, with gradual underflow and overflow to infinity.
    fn exp2i(e: i32) -> Self;
    /// Unbiased exponent of a finite nonzero number: the `e` of `|x| = f * 2^e` with `1 <= f < 2`.
    fn exponent(self) -> i32;
    /// True for NaN.
    fn is_nan(self) -> bool;
    /// True for neither NaN nor infinite.
    fn is_finite(self) -> bool;
    /// True for ±Inf.
    fn is_infinite(self) -> bool;
    /// True when the sign bit is set, for −0 and NaN too.
    fn is_sign_negative(self) -> bool;
    /// Magnitude of `self` with the sign of `sign`.
    fn copysign(self, sign: Self) -> Self;
    /// Absolute value; clears the sign of zero.
    fn abs(self) -> Self;
    /// The greater; a NaN loses.
    fn max(self, other: Self) -> Self;
    /// The lesser; a NaN loses.
    fn min(self, other: Self) -> Self;
    /// Nearest integer, ties away from zero.
    fn round(self) -> Self;
    /// Integer towards zero.
    fn trunc(self) -> Self;
    /// Integer towards −Inf.
    fn floor(self) -> Self;
    /// Integer towards +Inf.
    fn ceil(self) -> Self;
    /// Square root; NaN for negative numbers.
    fn sqrt(self) -> Self;
    /// Real cube root.
    fn cbrt(self) -> Self;
    /// `e^self`.
    fn exp(self) -> Self;
    /// `2^self`.
    fn exp2(self) -> Self;
    /// `e^self - 1` without cancellation.
    fn exp_m1(self) -> Self;
    /// Natural logarithm.
    fn ln(self) -> Self;
    /// `ln(1 + self)` without cancellation.
    fn ln_1p(self) -> Self;
    /// Logarithm to base 2.
    fn log2(self) -> Self;
    /// Logarithm to base 10.
    fn log10(self) -> Self;
    /// C's `pow`.
    fn powf(self, e: Self) -> Self;
    /// `sqrt(self^2 + other^2)` without overflow.
    fn hypot(self, other: Self) -> Self;
    /// Sine.
    fn sin(self) -> Self;
    /// Cosine.
    fn cos(self) -> Self;
    /// Tangent.
    fn tan(self) -> Self;
    /// Arc sine; NaN outside [-1, 1].
    fn asin(self) -> Self;
    /// Arc cosine; NaN outside [-1, 1].
    fn acos(self) -> Self;
    /// Arc tangent.
    fn atan(self) -> Self;
    /// Four-quadrant arc tangent of `self / x`.
    fn atan2(self, x: Self) -> Self;
    /// Hyperbolic sine.
    fn sinh(self) -> Self;
    /// Hyperbolic cosine.
    fn cosh(self) -> Self;
    /// Hyperbolic tangent.
    fn tanh(self) -> Self;
    /// Inverse hyperbolic sine.
    fn asinh(self) -> Self;
    /// Inverse hyperbolic cosine; NaN below 1.
    fn acosh(self) -> Self;
    /// Inverse hyperbolic tangent; NaN outside [-1, 1].
    fn atanh(self) -> Self;
}

macro_rules! forward {
    ($t:ty: $($name:ident($($arg:ident),*)),* $(,)?) => {
        $(#[inline(always)] fn $name(self $(, $arg: Self)*) -> Self { <$t>::$name(self $(, $arg)*) })*
    };
}

macro_rules! real {
    ($t:ident, $bits:ty, $digits:literal, $bias:literal, $consts:path, $asinh:path, $acosh:path, $atanh:path) => {
        impl Real for $t {
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            const TWO: Self = 2.0;
            const HALF: Self = 0.5;
            const EPSILON: Self = <$t>::EPSILON;
            const MIN_POSITIVE: Self = <$t>::MIN_POSITIVE;
            const MAX: Self = <$t>::MAX;
            const INFINITY: Self = <$t>::INFINITY;
            const NEG_INFINITY: Self = <$t>::NEG_INFINITY;
            const NAN: Self = <$t>::NAN;
            const PI: Self = {
                use $consts as consts;
                consts::PI
            };
            const DIGITS: u32 = $digits;

            #[inline(always)]
            fn from_f64(x: f64) -> Self {
                x as $t
            }
            #[inline(always)]
            fn to_f64(self) -> f64 {
                f64::from(self)
            }
            fn exp2i(e: i32) -> Self {
                if e > $bias {
                    return <$t>::INFINITY;
                }
                if e > -$bias {
                    return <$t>::from_bits(((e + $bias) as $bits) << ($digits - 1));
                }
                let shift = e + $bias - 1 + ($digits - 1);
                if shift < 0 { 0.0 } else { <$t>::from_bits((1 as $bits) << shift) }
            }
            fn exponent(self) -> i32 {
                let field = |x: $t| ((x.to_bits() << 1) >> $digits) as i32;
                match field(self) {
                    0 => field(self * Self::exp2i($digits)) - $bias - $digits,
                    e => e - $bias,
                }
            }
            #[inline(always)]
            fn is_nan(self) -> bool {
                <$t>::is_nan(self)
            }
            #[inline(always)]
            fn is_finite(self) -> bool {
                <$t>::is_finite(self)
            }
            #[inline(always)]
            fn is_infinite(self) -> bool {
                <$t>::is_infinite(self)
            }
            #[inline(always)]
            fn is_sign_negative(self) -> bool {
                <$t>::is_sign_negative(self)
            }
            #[inline(always)]
            fn ln(self) -> Self {
                <$t>::ln(self)
            }
            #[inline(always)]
            fn asinh(self) -> Self {
                $asinh(self)
            }
            #[inline(always)]
            fn acosh(self) -> Self {
                $acosh(self)
            }
            #[inline(always)]
            fn atanh(self) -> Self {
                $atanh(self)
            }
            forward! { $t:
                copysign(sign), abs(), max(other), min(other), round(), trunc(), floor(), ceil(), sqrt(), cbrt(),
                exp(), exp2(), exp_m1(), ln_1p(), log2(), log10(), powf(e), hypot(other), sin(), cos(), tan(),
                asin(), acos(), atan(), atan2(x), sinh(), cosh(), tanh(),
            }
        }
    };
}

// The standard library's inverse hyperbolic functions lose several digits; libm's are within an ulp or so.
real!(f64, u64, 53, 1023, std::f64::consts, libm::asinh, libm::acosh, libm::atanh);
real!(f32, u32, 24, 127, std::f32::consts, libm::asinhf, libm::acoshf, libm::atanhf);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_two_are_exact() {
        for e in -1100..1100 {
            assert_eq!(<f64 as Real>::exp2i(e), f64::from(e).exp2(), "2^{e}");
        }
        for e in -160..160 {
            assert_eq!(<f32 as Real>::exp2i(e), (e as f32).exp2(), "2^{e}");
        }
    }

    #[test]
    fn exponent_brackets_the_number() {
        for x in [1.0f64, 1.5, 1.999, 2.0, 0.3, 5e-324, 1e-310, f64::MAX, f64::MIN_POSITIVE] {
            let e = x.exponent();
            assert_eq!(
                (x / <f64 as Real>::exp2i(e / 2) / <f64 as Real>::exp2i(e - e / 2)).trunc(),
                1.0,
                "{x}"
            );
        }
        assert_eq!((-0.75f32).exponent(), -1);
    }
}
