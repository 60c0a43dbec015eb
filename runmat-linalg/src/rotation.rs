//! Plane rotations and the 2×2 problems that QR iterations end in, with LAPACK's signs.
//!
//! The formulas are those of the LAPACK routines `dlartg`, `dlaev2`, `dlas2` and `dlasv2`: signs of singular vectors and eigenvectors in
//! MATLAB's output follow from them.

use crate::{Field, Matrix};

/// `c` and `s` with `[c s; -s c] * [f; g] = [r; 0]`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rotation {
    pub(crate) c: f64,
    pub(crate) s: f64,
}

impl Rotation {
    /// The rotation that makes `g` zero, and what becomes of `f`.
    pub(crate) fn zeroing(f: f64, g: f64) -> (Self, f64) {
        if g == 0.0 {
            return (Self { c: 1.0, s: 0.0 }, f);
        }
        if f == 0.0 {
            return (Self { c: 0.0, s: 1f64.copysign(g) }, g.abs());
        }
        let d = f.hypot(g);
        let r = d.copysign(f);
        (Self { c: f.abs() / d, s: g / r }, r)
    }

    /// `[x y] = [c*x + s*y, c*y - s*x]` on two columns.
    #[inline]
    pub(crate) fn apply_to<F: Field>(self, x: &mut [F], y: &mut [F]) {
        for (x, y) in x.iter_mut().zip(y) {
            let t = x.scale(self.c) + y.scale(self.s);
            *y = y.scale(self.c) - x.scale(self.s);
            *x = t;
        }
    }

    /// The same on columns `j` and `j + 1` of a matrix.
    pub(crate) fn apply_cols<F: Field>(self, z: &mut Matrix<F>, j: usize) {
        let (x, y) = z.two_cols(j, j + 1);
        self.apply_to(x, y);
    }
}

/// Eigenvalues of the symmetric `[a b; b c]`, the larger magnitude first, and the rotation of the first one's vector `(c, s)`.
pub(crate) fn symmetric_2x2(a: f64, b: f64, c: f64) -> (f64, f64, Rotation) {
    let (sum, diff, twice) = (a + c, a - c, b + b);
    let root = diff.hypot(twice);
    let (big, small) = if a.abs() > c.abs() { (a, c) } else { (c, a) };
    let (first, second, sign1) = if sum < 0.0 {
        let rt1 = 0.5 * (sum - root);
        (rt1, (big / rt1) * small - (b / rt1) * b, -1.0)
    } else if sum > 0.0 {
        let rt1 = 0.5 * (sum + root);
        (rt1, (big / rt1) * small - (b / rt1) * b, 1.0)
    } else {
        (0.5 * root, -0.5 * root, 1.0)
    };
    let (cs, sign2) = if diff >= 0.0 { (diff + root, 1.0) } else { (diff - root, -1.0) };
    let (mut c1, mut s1) = if cs.abs() > twice.abs() {
        let ct = -twice / cs;
        let s = 1.0 / (1.0 + ct * ct).sqrt();
        (ct * s, s)
    } else if twice == 0.0 {
        (1.0, 0.0)
    } else {
        let tn = -cs / twice;
        let c = 1.0 / (1.0 + tn * tn).sqrt();
        (c, tn * c)
    };
    if sign1 == sign2 {
        (c1, s1) = (-s1, c1);
    }
    (first, second, Rotation { c: c1, s: s1 })
}

/// The lesser singular value of `[f g; 0 h]`.
pub(crate) fn least_singular_value_2x2(f: f64, g: f64, h: f64) -> f64 {
    let (fa, ga, ha) = (f.abs(), g.abs(), h.abs());
    let (low, high) = (fa.min(ha), fa.max(ha));
    if low == 0.0 {
        return 0.0;
    }
    let (up, down) = (1.0 + low / high, (high - low) / high);
    if ga < high {
        let au = (ga / high) * (ga / high);
        return low * (2.0 / ((up * up + au).sqrt() + (down * down + au).sqrt()));
    }
    let au = high / ga;
    if au == 0.0 {
        return low * high / ga;
    }
    let c = 1.0 / ((1.0 + (up * au) * (up * au)).sqrt() + (1.0 + (down * au) * (down * au)).sqrt());
    low * c * au * 2.0
}

/// Singular value decomposition of `[f g; 0 h]`: signed values, the larger magnitude first, and the left and right rotations.
pub(crate) fn svd_2x2(f: f64, g: f64, h: f64) -> (f64, f64, Rotation, Rotation) {
    let swap = h.abs() > f.abs();
    let (ft, ht) = if swap { (h, f) } else { (f, h) };
    let (fa, ha, ga) = (ft.abs(), ht.abs(), g.abs());
    // Which of f, g, h is largest decides the signs: 1, 2 or 3.
    let mut largest = if swap { 3 } else { 1 };
    let (min, max, clt, crt, slt, srt);
    if ga == 0.0 {
        (min, max, clt, crt, slt, srt) = (ha, fa, 1.0, 1.0, 0.0, 0.0);
    } else if ga > fa && fa / ga < f64::EPSILON {
        largest = 2;
        let least = if ha > 1.0 { fa / (ga / ha) } else { (fa / ga) * ha };
        (min, max, clt, slt, srt, crt) = (least, ga, 1.0, ht / g, 1.0, ft / g);
    } else {
        if ga > fa {
            largest = 2;
        }
        let d = fa - ha;
        let mut l = if d == fa { 1.0 } else { d / fa };
        let m = g / ft;
        let mut t = 2.0 - l;
        let mm = m * m;
        let s = (t * t + mm).sqrt();
        let r = if l == 0.0 { m.abs() } else { (l * l + mm).sqrt() };
        let a = 0.5 * (s + r);
        t = if mm != 0.0 {
            (m / (s + t) + m / (r + l)) * (1.0 + a)
        } else if l == 0.0 {
            2f64.copysign(ft) * 1f64.copysign(g)
        } else {
            g / d.copysign(ft) + m / t
        };
        l = (t * t + 4.0).sqrt();
        (crt, srt) = (2.0 / l, t / l);
        clt = (crt + srt * m) / a;
        slt = (ht / ft) * srt / a;
        (min, max) = (ha / a, fa * a);
    }
    let (left, right) = if swap {
        (Rotation { c: srt, s: crt }, Rotation { c: slt, s: clt })
    } else {
        (Rotation { c: clt, s: slt }, Rotation { c: crt, s: srt })
    };
    let sign = |x: f64| 1f64.copysign(x);
    let tsign = match largest {
        1 => sign(right.c) * sign(left.c) * sign(f),
        2 => sign(right.s) * sign(left.c) * sign(g),
        _ => sign(right.s) * sign(left.s) * sign(h),
    };
    (max.copysign(tsign), min.copysign(tsign * sign(f) * sign(h)), left, right)
}
