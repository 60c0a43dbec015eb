//! Elementary functions of a real number that the platform's library lacks or that MATLAB defines more exactly: degrees,
//! multiples of π, reciprocal functions, real roots, binary exponents.
//!
//! Everything else (`exp`, `sin`, `floor`, …) is a method of [`Real`]. Where a result would be complex these give NaN; the
//! predicates in [`super::unary`] tell the caller beforehand.

use super::Complex;
use runmat_linalg::Real;

/// `x` turned back into ±45 degrees, and how many quarter turns that took (mod 4). Exact.
fn reduce_degrees<T: Real>(x: T) -> (T, i32) {
    let turn = T::from_f64(360.0);
    let quarter = T::from_f64(90.0);
    let r = x % turn;
    let n = (r / quarter).round();
    (r - n * quarter, (n.to_f64() as i32).rem_euclid(4))
}

fn sin_of_small_degrees<T: Real>(r: T) -> T {
    // sin(30°) is one half, but 30*π/180 rounds down.
    if r.abs() == T::from_f64(30.0) { T::HALF.copysign(r) } else { deg_to_rad(r).sin() }
}

fn cos_of_small_degrees<T: Real>(r: T) -> T {
    deg_to_rad(r).cos()
}

/// Sine and cosine of degrees; exact at multiples of 30 and 90. NaN for infinities.
fn sin_cos_degrees<T: Real>(x: T) -> (T, T) {
    if !x.is_finite() {
        return (T::NAN, T::NAN);
    }
    let (r, quarter) = reduce_degrees(x);
    let (s, c) = (sin_of_small_degrees(r), cos_of_small_degrees(r));
    match quarter {
        0 => (s, c),
        1 => (c, T::ZERO - s),
        2 => (T::ZERO - s, T::ZERO - c),
        _ => (T::ZERO - c, s),
    }
}

/// e^x.
#[inline(always)]
pub fn exp<T: Real>(x: T) -> T {
    T::from_f64(super::exponential::exp(x.to_f64()))
}

/// `deg2rad(x)`.
#[inline(always)]
pub fn deg_to_rad<T: Real>(x: T) -> T {
    x * (T::PI / T::from_f64(180.0))
}

/// `rad2deg(x)`.
#[inline(always)]
pub fn rad_to_deg<T: Real>(x: T) -> T {
    x * (T::from_f64(180.0) / T::PI)
}

/// `sind(x)`.
pub fn sind<T: Real>(x: T) -> T {
    sin_cos_degrees(x).0
}

/// `cosd(x)`.
pub fn cosd<T: Real>(x: T) -> T {
    sin_cos_degrees(x).1
}

/// `sind(z)`: the real part in degrees stays exact.
pub fn sind_complex<T: Real>(z: Complex<T>) -> Complex<T> {
    let ((s, c), y) = (sin_cos_degrees(z.re), deg_to_rad(z.im));
    Complex::new(s * y.cosh(), c * y.sinh())
}

/// `cosd(z)`: the real part in degrees stays exact.
pub fn cosd_complex<T: Real>(z: Complex<T>) -> Complex<T> {
    let ((s, c), y) = (sin_cos_degrees(z.re), deg_to_rad(z.im));
    Complex::new(c * y.cosh(), T::ZERO - s * y.sinh())
}

/// `tand(x)`; ±Inf at odd multiples of 90, ±1 at odd multiples of 45.
pub fn tand<T: Real>(x: T) -> T {
    if !x.is_finite() {
        return T::NAN;
    }
    let (r, quarter) = reduce_degrees(x);
    let small = if r.abs() == T::from_f64(45.0) { T::ONE.copysign(r) } else { deg_to_rad(r).tan() };
    match quarter {
        0 | 2 => small,
        1 if r == T::ZERO => T::INFINITY,
        3 if r == T::ZERO => T::NEG_INFINITY,
        _ => -T::ONE / small,
    }
}

/// `asind(x)`; NaN outside [-1, 1].
pub fn asind<T: Real>(x: T) -> T {
    if x.abs() == T::HALF { T::from_f64(30.0).copysign(x) } else { rad_to_deg(x.asin()) }
}

/// `acosd(x)`; NaN outside [-1, 1].
pub fn acosd<T: Real>(x: T) -> T {
    if x == T::HALF {
        T::from_f64(60.0)
    } else if x == -T::HALF {
        T::from_f64(120.0)
    } else {
        rad_to_deg(x.acos())
    }
}

/// `atand(x)`.
pub fn atand<T: Real>(x: T) -> T {
    rad_to_deg(x.atan())
}

/// `sinpi(x)`: exact at multiples of one half.
pub fn sinpi<T: Real>(x: T) -> T {
    sin_cos_half_turns(x).0
}

/// `cospi(x)`: exact at multiples of one half.
pub fn cospi<T: Real>(x: T) -> T {
    sin_cos_half_turns(x).1
}

fn sin_cos_half_turns<T: Real>(x: T) -> (T, T) {
    if !x.is_finite() {
        return (T::NAN, T::NAN);
    }
    let r = x % T::TWO;
    let n = (r * T::TWO).round();
    let small = (r - n * T::HALF) * T::PI;
    let (s, c) = (small.sin(), small.cos());
    match (n.to_f64() as i32).rem_euclid(4) {
        0 => (s, c),
        1 => (c, T::ZERO - s),
        2 => (T::ZERO - s, T::ZERO - c),
        _ => (T::ZERO - c, s),
    }
}

macro_rules! reciprocals {
    ($($(#[$doc:meta])* $name:ident = |$x:ident| $body:expr;)*) => { $(
        $(#[$doc])*
        #[inline]
        pub fn $name<T: Real>($x: T) -> T {
            $body
        }
    )* };
}

reciprocals! {
    /// Secant.
    sec = |x| T::ONE / x.cos();
    /// Cosecant.
    csc = |x| T::ONE / x.sin();
    /// Cotangent.
    cot = |x| T::ONE / x.tan();
    /// Hyperbolic secant.
    sech = |x| T::ONE / x.cosh();
    /// Hyperbolic cosecant.
    csch = |x| T::ONE / x.sinh();
    /// Hyperbolic cotangent.
    coth = |x| T::ONE / x.tanh();
    /// Inverse secant; NaN inside (-1, 1).
    asec = |x| (T::ONE / x).acos();
    /// Inverse cosecant; NaN inside (-1, 1).
    acsc = |x| (T::ONE / x).asin();
    /// Inverse cotangent, in (-π/2, π/2].
    acot = |x| (T::ONE / x).atan();
    /// Inverse hyperbolic secant; NaN outside [0, 1].
    asech = |x| (T::ONE / x).acosh();
    /// Inverse hyperbolic cosecant.
    acsch = |x| (T::ONE / x).asinh();
    /// Inverse hyperbolic cotangent; NaN inside (-1, 1).
    acoth = |x| (T::ONE / x).atanh();
    /// Secant of degrees.
    secd = |x| T::ONE / cosd(x);
    /// Cosecant of degrees.
    cscd = |x| T::ONE / sind(x);
    /// Cotangent of degrees.
    cotd = |x| T::ONE / tand(x);
    /// Inverse secant in degrees.
    asecd = |x| acosd(T::ONE / x);
    /// Inverse cosecant in degrees.
    acscd = |x| asind(T::ONE / x);
    /// Inverse cotangent in degrees.
    acotd = |x| atand(T::ONE / x);
}

/// `nthroot(x, n)`: the real root. NaN for a negative `x` with an even or fractional `n`.
pub fn nthroot<T: Real>(x: T, n: T) -> T {
    if n == T::ZERO || n.is_nan() || x.is_nan() {
        return T::NAN;
    }
    let odd = n == n.trunc() && (n % T::TWO) != T::ZERO;
    if x < T::ZERO && !odd {
        return T::NAN;
    }
    if n == T::from_f64(3.0) {
        return x.cbrt();
    }
    let y = x.abs().powf(T::ONE / n);
    // One Newton step makes roots of perfect powers exact.
    let corrected = if y.is_finite() && y != T::ZERO && n.is_finite() {
        y - (y - x.abs() / y.powf(n - T::ONE)) / n
    } else {
        y
    };
    (if corrected.is_finite() { corrected } else { y }).copysign(x)
}

/// `[f, e] = log2(x)`: `x = f * 2^e` with `0.5 <= |f| < 1`; `(x, 0)` for 0, NaN and infinities.
pub fn split_exponent<T: Real>(x: T) -> (T, T) {
    if x == T::ZERO || !x.is_finite() {
        return (x, T::ZERO);
    }
    let e = x.exponent() + 1;
    // In two steps, because 2^-e alone overflows for the smallest numbers.
    (x * T::exp2i(-(e / 2)) * T::exp2i(-(e - e / 2)), T::from_f64(f64::from(e)))
}

/// `pow2(f, e)`: `f * 2^fix(e)`.
pub fn scale_by_power_of_two<T: Real>(f: T, e: T) -> T {
    if e.is_nan() {
        return T::NAN;
    }
    let e = e.to_f64().clamp(-5000.0, 5000.0) as i32;
    let (mut y, mut left) = (f, e);
    while left != 0 {
        let step = left.clamp(-120, 120);
        y *= T::exp2i(step);
        left -= step;
    }
    y
}

/// `nextpow2(x)`: the least integer `p` with `2^p >= |x|`; 0 for 0, Inf and NaN stay.
pub fn next_power_of_two<T: Real>(x: T) -> T {
    if !x.is_finite() {
        return x.abs();
    }
    let (f, e) = split_exponent(x.abs());
    if f == T::HALF { e - T::ONE } else { e }
}

/// `eps(x)`: the distance from `|x|` to the next larger number of its class; NaN for NaN and infinities.
pub fn eps<T: Real>(x: T) -> T {
    let x = x.abs();
    if !x.is_finite() {
        return T::NAN;
    }
    if x < T::MIN_POSITIVE {
        return T::MIN_POSITIVE * T::EPSILON;
    }
    T::exp2i(x.exponent()) * T::EPSILON
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_exact_at_quarters() {
        for k in -8i32..=8 {
            let x = f64::from(k) * 90.0;
            let s = [0.0, 1.0, 0.0, -1.0][(k.rem_euclid(4)) as usize];
            let c = [1.0, 0.0, -1.0, 0.0][(k.rem_euclid(4)) as usize];
            assert_eq!((sind(x), cosd(x)), (s, c), "{x}");
            assert_eq!((sinpi(x / 180.0), cospi(x / 180.0)), (s, c), "{x}");
        }
        assert_eq!(
            (sind(30.0), cosd(60.0), sind(-210.0), tand(45.0), tand(135.0)),
            (0.5, 0.5, 0.5, 1.0, -1.0)
        );
        assert_eq!((tand(90.0), tand(-90.0)), (f64::INFINITY, f64::NEG_INFINITY));
        assert_eq!((asind(0.5), acosd(0.5), atand(1.0)), (30.0, 60.0, 45.0));
        assert!(sind(f64::INFINITY).is_nan());
    }

    #[test]
    fn roots_and_exponents() {
        assert_eq!((nthroot(-8.0, 3.0), nthroot(-32.0, 5.0), nthroot(81.0, 4.0)), (-2.0, -2.0, 3.0));
        assert!(nthroot(-4.0f64, 2.0).is_nan());
        assert_eq!(split_exponent(8.0), (0.5, 4.0));
        assert_eq!(split_exponent(5e-324), (0.5, -1073.0));
        assert_eq!(split_exponent(-3.0f32), (-0.75, 2.0));
        assert_eq!((scale_by_power_of_two(0.5, -1073.0), scale_by_power_of_two(3.0, 4.0)), (5e-324, 48.0));
        assert_eq!([1.0, 1000.0, 1024.0, 0.3, 0.0].map(next_power_of_two), [0.0, 10.0, 10.0, -1.0, 0.0]);
    }

    #[test]
    fn eps_matches_matlab() {
        assert_eq!(eps(1000.0), 2f64.powi(-43));
        assert_eq!(eps(0.0), 5e-324);
        assert_eq!(eps(1f32), f32::EPSILON);
    }
}
