//! Elementwise functions of one array, and predicates over arrays that decide the class of a result.
//!
//! Drivers take the scalar function as a generic parameter; the functions are in [`super::element`], [`super::elementary`],
//! [`super::complex`] and [`super::special`].

use super::element::Element;
use runmat_linalg::{Complex, Real};

/// `out = f(src)` for each element; equal lengths. O(n).
#[inline(always)]
pub fn map<A: Copy, O>(src: &[A], out: &mut [O], f: impl Fn(A) -> O) {
    for (o, &x) in out.iter_mut().zip(src) {
        *o = f(x);
    }
}

/// `x = f(x)` in place. O(n).
#[inline]
pub fn map_in_place<A: Copy>(x: &mut [A], f: impl Fn(A) -> A) {
    for x in x {
        *x = f(*x);
    }
}

/// True when `f` holds for some element. Blocks are tested whole, so that the test is vector code and still ends early. O(n).
#[inline]
pub fn any<A: Copy>(src: &[A], f: impl Fn(A) -> bool) -> bool {
    src.chunks(256).any(|block| block.iter().fold(false, |found, &x| found | f(x)))
}

/// True when some element is negative: `sqrt` and `log` of the array are complex. NaN and −0 aren't negative.
pub fn any_negative<T: Real>(src: &[T]) -> bool {
    any(src, |x| x < T::ZERO)
}

/// True when some element is below −1: `log1p` of the array is complex.
pub fn any_below_minus_one<T: Real>(src: &[T]) -> bool {
    any(src, |x| x < -T::ONE)
}

/// True when some element is below 1: `acosh` of the array is complex.
pub fn any_below_one<T: Real>(src: &[T]) -> bool {
    any(src, |x| x < T::ONE)
}

/// True when some magnitude is above 1: `asin`, `acos` and `atanh` of the array are complex.
pub fn any_outside_unit<T: Real>(src: &[T]) -> bool {
    any(src, |x| x.abs() > T::ONE)
}

/// True when some magnitude is below 1: `asec`, `acsc` and `acoth` of the array are complex.
pub fn any_inside_unit<T: Real>(src: &[T]) -> bool {
    any(src, |x| x.abs() < T::ONE)
}

/// True when some element is NaN (`~x` and logical conversion are errors).
pub fn any_nan<T: Element>(src: &[T]) -> bool {
    !T::IS_INTEGER && any(src, T::is_nan)
}

/// True when each imaginary part is 0, so that a computed complex result becomes real. O(n), ends early.
pub fn imaginary_is_zero<T: Real>(src: &[Complex<T>]) -> bool {
    !any(src, |z| z.im != T::ZERO)
}

/// Real parts of `src` into `out`. O(n).
pub fn real_parts<T: Real>(src: &[Complex<T>], out: &mut [T]) {
    map(src, out, |z| z.re);
}

/// Imaginary parts of `src` into `out`. O(n).
pub fn imaginary_parts<T: Real>(src: &[Complex<T>], out: &mut [T]) {
    map(src, out, |z| z.im);
}

/// `out = re + im*1i`; either has one element that stands for all, or the length of `out`. O(n).
pub fn join_parts<T: Real>(re: &[T], im: &[T], out: &mut [Complex<T>]) {
    super::binary::map2(re, im, out, Complex::new);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn predicates_ignore_nan_and_minus_zero() {
        assert!(!any_negative(&[0.0, -0.0, f64::NAN, 3.0]) && any_negative(&[1.0, -1e-300]));
        assert!(any_nan(&[1.0, f64::NAN]) && !any_nan(&[1u8]) && !any_outside_unit::<f64>(&[]));
        let mut long = vec![1.0; 1000];
        assert!(!any_below_one(&long));
        long[999] = 0.5;
        assert!(any_below_one(&long));
    }

    #[test]
    fn parts_split_and_join() {
        let z = [Complex::new(1.0, 2.0), Complex::new(3.0, 0.0)];
        let (mut re, mut im, mut back) = ([0.0; 2], [0.0; 2], [Complex::ZERO; 2]);
        real_parts(&z, &mut re);
        imaginary_parts(&z, &mut im);
        join_parts(&re, &im, &mut back);
        assert_eq!((re, im, back), ([1.0, 3.0], [2.0, 0.0], z));
        assert!(!imaginary_is_zero(&z) && imaginary_is_zero(&z[1..]));
    }
}
