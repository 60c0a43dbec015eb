//! Schur form by the QR iteration: Francis' double shift for real matrices, single shifts for complex ones, as in LAPACK's
//! `lahqr`.

use crate::{Complex, Error, Matrix};

/// `[a b; c d]` of a standardised 2×2 block: triangular, or `a == d` and `b*c < 0`; and the rotation that made it so.
struct Block {
    a: f64,
    b: f64,
    c: f64,
    d: f64,
    cs: f64,
    sn: f64,
}

fn standardize(a: f64, b: f64, c: f64, d: f64) -> Block {
    let eps = f64::EPSILON;
    if c == 0.0 {
        return Block { a, b, c, d, cs: 1.0, sn: 0.0 };
    }
    if b == 0.0 {
        return Block { a: d, b: -c, c: 0.0, d: a, cs: 0.0, sn: 1.0 };
    }
    if a == d && (b > 0.0) != (c > 0.0) {
        return Block { a, b, c, d, cs: 1.0, sn: 0.0 };
    }
    let difference = a - d;
    let p = 0.5 * difference;
    let largest = b.abs().max(c.abs());
    let least = b.abs().min(c.abs()) * 1f64.copysign(b) * 1f64.copysign(c);
    let scale = p.abs().max(largest);
    let z = (p / scale) * p + (largest / scale) * least;
    if z >= 4.0 * eps {
        let z = p + (scale.sqrt() * z.sqrt()).copysign(p);
        let tau = c.hypot(z);
        return Block { a: d + z, b: b - c, c: 0.0, d: d - (largest / z) * least, cs: z / tau, sn: c / tau };
    }
    // Complex or almost equal real eigenvalues: make the diagonal elements equal.
    let sigma = b + c;
    let tau = sigma.hypot(difference);
    let cs = (0.5 * (1.0 + sigma.abs() / tau)).sqrt();
    let sn = -(p / (tau * cs)) * 1f64.copysign(sigma);
    let (aa, bb, cc, dd) = (a * cs + b * sn, -a * sn + b * cs, c * cs + d * sn, -c * sn + d * cs);
    let (a, b, c, d) = (aa * cs + cc * sn, bb * cs + dd * sn, -aa * sn + cc * cs, -bb * sn + dd * cs);
    let mean = 0.5 * (a + d);
    let mut block = Block { a: mean, b, c, d: mean, cs, sn };
    if c == 0.0 {
        return block;
    }
    if b == 0.0 {
        (block.b, block.c, block.cs, block.sn) = (-c, 0.0, -sn, cs);
    } else if (b > 0.0) == (c > 0.0) {
        let (sab, sac) = (b.abs().sqrt(), c.abs().sqrt());
        let p = (sab * sac).copysign(c);
        let tau = 1.0 / (b + c).abs().sqrt();
        let (c1, s1) = (sab * tau, sac * tau);
        block = Block {
            a: mean + p,
            b: b - c,
            c: 0.0,
            d: mean - p,
            cs: cs * c1 - sn * s1,
            sn: cs * s1 + sn * c1,
        };
    }
    block
}

/// The four shift data of a trailing 2×2 block as two shifts `(re, im)`.
fn shifts(h11: f64, h21: f64, h12: f64, h22: f64) -> [(f64, f64); 2] {
    let s = h11.abs() + h12.abs() + h21.abs() + h22.abs();
    if s == 0.0 {
        return [(0.0, 0.0); 2];
    }
    let (h11, h21, h12, h22) = (h11 / s, h21 / s, h12 / s, h22 / s);
    let tr = (h11 + h22) / 2.0;
    let det = (h11 - tr) * (h22 - tr) - h12 * h21;
    let root = det.abs().sqrt();
    if det >= 0.0 {
        return [(tr * s, root * s), (tr * s, -root * s)];
    }
    let (up, down) = (tr + root, tr - root);
    let closer = if (up - h22).abs() <= (down - h22).abs() { up } else { down };
    [(closer * s, 0.0); 2]
}

/// Real Schur form in place: `h` (Hessenberg, active in `low..high`) becomes quasi-triangular, `z` collects the rotations.
pub(crate) fn real(h: &mut Matrix<f64>, z: &mut Matrix<f64>, low: usize, high: usize) -> Result<(), Error> {
    let mut high = high;
    let limit = 30 * high.saturating_sub(low).max(10);
    let mut since_deflation = 0;
    let mut total = 0;
    while high > low {
        let last = high - 1;
        let l = small_subdiagonal(h, low, last);
        if l > low {
            h[(l, l - 1)] = 0.0;
        }
        if l == last {
            high -= 1;
            since_deflation = 0;
            continue;
        }
        if l + 1 == last {
            split_block(h, z, l);
            high -= 2;
            since_deflation = 0;
            continue;
        }
        if total >= limit {
            return Err(Error::NoConvergence);
        }
        (total, since_deflation) = (total + 1, since_deflation + 1);
        let pair = match since_deflation {
            k if k % 20 == 0 => {
                exceptional(h[(last, last)], h[(last, last - 1)].abs() + h[(last - 1, last - 2)].abs())
            }
            k if k % 10 == 0 => exceptional(h[(l, l)], h[(l + 1, l)].abs() + h[(l + 2, l + 1)].abs()),
            _ => shifts(h[(last - 1, last - 1)], h[(last, last - 1)], h[(last - 1, last)], h[(last, last)]),
        };
        francis_step(h, z, l, last, pair);
    }
    Ok(())
}

fn exceptional(diagonal: f64, s: f64) -> [(f64, f64); 2] {
    let h11 = 0.75 * s + diagonal;
    shifts(h11, s, -0.4375 * s, h11)
}

/// The start of the active block that ends at `last`: subdiagonal elements are small against their neighbours.
fn small_subdiagonal(h: &Matrix<f64>, low: usize, last: usize) -> usize {
    let ulp = f64::EPSILON;
    let tiny = f64::MIN_POSITIVE * ((last - low + 1) as f64 / ulp);
    for k in (low + 1..=last).rev() {
        let sub = h[(k, k - 1)].abs();
        if sub <= tiny {
            return k;
        }
        let mut around = h[(k - 1, k - 1)].abs() + h[(k, k)].abs();
        if around == 0.0 {
            if k >= low + 2 {
                around += h[(k - 1, k - 2)].abs();
            }
            if k < last {
                around += h[(k + 1, k)].abs();
            }
        }
        if sub <= ulp * around {
            let sup = h[(k - 1, k)].abs();
            let (ab, ba) = (sub.max(sup), sub.min(sup));
            let gap = (h[(k - 1, k - 1)] - h[(k, k)]).abs();
            let (aa, bb) = (h[(k, k)].abs().max(gap), h[(k, k)].abs().min(gap));
            let s = aa + ab;
            if ba * (ab / s) <= tiny.max(ulp * (bb * (aa / s))) {
                return k;
            }
        }
    }
    low
}

fn francis_step(h: &mut Matrix<f64>, z: &mut Matrix<f64>, l: usize, last: usize, pair: [(f64, f64); 2]) {
    let n = h.rows;
    let [(r1, i1), (r2, i2)] = pair;
    let mut m = last - 2;
    let mut v;
    loop {
        let below = h[(m + 1, m)];
        let s = (h[(m, m)] - r2).abs() + i2.abs() + below.abs();
        let scaled = below / s;
        v = [
            scaled * h[(m, m + 1)] + (h[(m, m)] - r1) * ((h[(m, m)] - r2) / s) - i1 * (i2 / s),
            scaled * (h[(m, m)] + h[(m + 1, m + 1)] - r1 - r2),
            scaled * h[(m + 2, m + 1)],
        ];
        let s = v[0].abs() + v[1].abs() + v[2].abs();
        v.iter_mut().for_each(|x| *x /= s);
        if m == l {
            break;
        }
        let around = h[(m - 1, m - 1)].abs() + h[(m, m)].abs() + h[(m + 1, m + 1)].abs();
        if h[(m, m - 1)].abs() * (v[1].abs() + v[2].abs()) <= f64::EPSILON * v[0].abs() * around {
            break;
        }
        m -= 1;
    }
    for k in m..last {
        let size = 3.min(last - k + 1);
        if k > m {
            for (i, x) in v[..size].iter_mut().enumerate() {
                *x = h[(k + i, k - 1)];
            }
        }
        let tau = crate::householder::reflector_of(&mut v[..size]);
        if k > m {
            h[(k, k - 1)] = v[0];
            for i in 1..size {
                h[(k + i, k - 1)] = 0.0;
            }
        } else if m > l {
            // Instead of -h, so that it works when v[1] and v[2] underflow.
            h[(k, k - 1)] *= 1.0 - tau;
        }
        let reflector = [1.0, v[1], v[2]];
        let reflector = &reflector[..size];
        for j in k..n {
            crate::householder::reflect(tau, &reflector[1..], &mut h.col_mut(j)[k..k + size]);
        }
        crate::householder::reflect_right(tau, reflector, h, (k + 4).min(last + 1), k);
        let rows = z.rows;
        crate::householder::reflect_right(tau, reflector, z, rows, k);
    }
}

/// Standardises the 2×2 block at `k` and rotates the rest of the matrix with it.
fn split_block(h: &mut Matrix<f64>, z: &mut Matrix<f64>, k: usize) {
    let n = h.rows;
    let block = standardize(h[(k, k)], h[(k, k + 1)], h[(k + 1, k)], h[(k + 1, k + 1)]);
    (h[(k, k)], h[(k, k + 1)], h[(k + 1, k)], h[(k + 1, k + 1)]) = (block.a, block.b, block.c, block.d);
    let rotation = crate::rotation::Rotation { c: block.cs, s: block.sn };
    for j in k + 2..n {
        let (x, y) = (h[(k, j)], h[(k + 1, j)]);
        h[(k, j)] = rotation.c * x + rotation.s * y;
        h[(k + 1, j)] = rotation.c * y - rotation.s * x;
    }
    let (x, y) = h.two_cols(k, k + 1);
    rotation.apply_to(&mut x[..k], &mut y[..k]);
    rotation.apply_cols(z, k);
}

/// Eigenvalues of a quasi-triangular matrix, in the order of its diagonal.
pub(crate) fn eigenvalues(t: &Matrix<f64>) -> Vec<Complex<f64>> {
    let n = t.rows;
    let mut out = Vec::with_capacity(n);
    let mut k = 0;
    while k < n {
        if k + 1 < n && t[(k + 1, k)] != 0.0 {
            let im = t[(k, k + 1)].abs().sqrt() * t[(k + 1, k)].abs().sqrt();
            out.extend([Complex::new(t[(k, k)], im), Complex::new(t[(k + 1, k + 1)], -im)]);
            k += 2;
        } else {
            out.push(Complex::from_real(t[(k, k)]));
            k += 1;
        }
    }
    out
}

type C = Complex<f64>;

fn cabs1(z: C) -> f64 {
    z.re.abs() + z.im.abs()
}

/// Complex Schur form in place: `h` (Hessenberg, active in `low..high`) becomes triangular, `z` collects the rotations.
pub(crate) fn complex(h: &mut Matrix<C>, z: &mut Matrix<C>, low: usize, high: usize) -> Result<(), Error> {
    let mut high = high;
    let limit = 30 * high.saturating_sub(low).max(10);
    let (mut since_deflation, mut total) = (0, 0);
    while high > low {
        let last = high - 1;
        let l = (low + 1..=last).rev().find(|&k| is_small(h, k)).unwrap_or(low);
        if l > low {
            h[(l, l - 1)] = C::ZERO;
        }
        if l == last {
            high -= 1;
            since_deflation = 0;
            continue;
        }
        if total >= limit {
            return Err(Error::NoConvergence);
        }
        (total, since_deflation) = (total + 1, since_deflation + 1);
        let shift = if since_deflation % 10 == 0 {
            h[(last, last)] + C::from_real(0.75 * h[(last, last - 1)].abs())
        } else {
            wilkinson_shift(h, last)
        };
        single_shift_step(h, z, l, last, shift);
    }
    Ok(())
}

fn is_small(h: &Matrix<C>, k: usize) -> bool {
    let sub = cabs1(h[(k, k - 1)]);
    let around = cabs1(h[(k - 1, k - 1)]) + cabs1(h[(k, k)]);
    sub <= f64::MIN_POSITIVE / f64::EPSILON || (around > 0.0 && sub <= f64::EPSILON * around)
}

/// The eigenvalue of the trailing 2×2 block nearer to its last element.
fn wilkinson_shift(h: &Matrix<C>, last: usize) -> C {
    let t = h[(last, last)];
    let u = h[(last - 1, last)].sqrt() * h[(last, last - 1)].sqrt();
    let size = cabs1(u);
    if size == 0.0 {
        return t;
    }
    let x = (h[(last - 1, last - 1)] - t).scale(0.5);
    let s = size.max(cabs1(x));
    let mut y = ((x.scale(1.0 / s)).powi(2) + (u.scale(1.0 / s)).powi(2)).sqrt().scale(s);
    if x.re * y.re + x.im * y.im < 0.0 {
        y = -y;
    }
    t - u * (u / (x + y))
}

/// One QR step on the block `l..=last`: rotations of neighbouring rows chase the bulge down.
fn single_shift_step(h: &mut Matrix<C>, z: &mut Matrix<C>, l: usize, last: usize, shift: C) {
    let n = h.rows;
    for k in l..last {
        let (f, g) =
            if k == l { (h[(l, l)] - shift, h[(l + 1, l)]) } else { (h[(k, k - 1)], h[(k + 1, k - 1)]) };
        let (mut alpha, mut tail) = (f, [g]);
        let tau = crate::householder::reflector(&mut alpha, &mut tail);
        let v = [C::ONE, tail[0]];
        if k > l {
            h[(k, k - 1)] = alpha;
            h[(k + 1, k - 1)] = C::ZERO;
        }
        for j in k..n {
            crate::householder::reflect(tau.conj(), &v[1..], &mut h.col_mut(j)[k..k + 2]);
        }
        crate::householder::reflect_right(tau, &v, h, (k + 3).min(last + 1), k);
        let rows = z.rows;
        crate::householder::reflect_right(tau, &v, z, rows, k);
    }
}
