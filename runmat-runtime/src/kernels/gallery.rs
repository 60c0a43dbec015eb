//! Matrices with a formula: `magic`, `hilb`, `toeplitz`, `vander` and their kin. Column-major, in double.

use super::special::factorial;

/// Column-major `rows` × `cols` matrix of `f(row, column)`, 0-based.
pub fn from_fn<T>(rows: usize, cols: usize, f: impl Fn(usize, usize) -> T) -> Vec<T> {
    let mut out = Vec::with_capacity(rows * cols);
    for j in 0..cols {
        out.extend((0..rows).map(|i| f(i, j)));
    }
    out
}

/// `magic(n)`. O(n²).
pub fn magic(n: usize) -> Vec<f64> {
    let square = magic_integers(n);
    square.into_iter().map(|x| x as f64).collect()
}

fn magic_integers(n: usize) -> Vec<usize> {
    if n % 2 == 1 {
        return from_fn(n, n, |i, j| {
            let (i, j) = (i + 1, j + 1);
            // (n + 3)/2 <= n + 1, so adding n first keeps the difference positive.
            let a = (i + j + n - (n + 3) / 2) % n;
            let b = (i + 2 * j - 2) % n;
            n * a + b + 1
        });
    }
    if n.is_multiple_of(4) {
        return from_fn(n, n, |i, j| {
            let straight = i * n + j + 1;
            let inside = |k: usize| (k + 1) % 4 / 2;
            if inside(i) == inside(j) { n * n + 1 - straight } else { straight }
        });
    }
    let p = n / 2;
    let quarter = magic_integers(p);
    let mut m = from_fn(n, n, |i, j| {
        let add = match (i < p, j < p) {
            (true, true) => 0,
            (true, false) => 2,
            (false, true) => 3,
            (false, false) => 1,
        };
        quarter[i % p + (j % p) * p] + add * p * p
    });
    if n == 2 {
        return m;
    }
    let k = (n - 2) / 4;
    let mut swap = |i: usize, j: usize| m.swap(i + j * n, i + p + j * n);
    for j in (0..k).chain(n + 1 - k..n) {
        (0..p).for_each(|i| swap(i, j));
    }
    swap(k, 0);
    swap(k, k);
    m
}

/// `hilb(n)`: `1/(i+j-1)`.
pub fn hilb(n: usize) -> Vec<f64> {
    from_fn(n, n, |i, j| 1.0 / (i + j + 1) as f64)
}

/// `invhilb(n)`: the exact inverse of `hilb(n)` while its integers fit a double.
pub fn invhilb(n: usize) -> Vec<f64> {
    let mut out = vec![0.0; n * n];
    let mut p = n as f64;
    for i in 1..=n {
        let mut r = p * p;
        out[(i - 1) * (n + 1)] = r / (2 * i - 1) as f64;
        for j in i + 1..=n {
            r = -((n - j + 1) as f64 * r * (n + j - 1) as f64) / ((j - 1) * (j - 1)) as f64;
            let x = r / (i + j - 1) as f64;
            out[i - 1 + (j - 1) * n] = x;
            out[j - 1 + (i - 1) * n] = x;
        }
        p = (n - i) as f64 * p * (n + i) as f64 / (i * i) as f64;
    }
    out
}

/// `toeplitz(column, row)`: constant diagonals; the corner is the column's.
pub fn toeplitz<T: Copy>(column: &[T], row: &[T]) -> Vec<T> {
    from_fn(column.len(), row.len(), |i, j| if i >= j { column[i - j] } else { row[j - i] })
}

/// `hankel(column, row)`: constant antidiagonals; the corner is the column's.
pub fn hankel<T: Copy>(column: &[T], row: &[T]) -> Vec<T> {
    let m = column.len();
    from_fn(m, row.len(), |i, j| if i + j < m { column[i + j] } else { row[i + j + 1 - m] })
}

/// `hankel(column)`: square, zero below the antidiagonal.
pub fn hankel_square<T: Copy + Default>(column: &[T]) -> Vec<T> {
    let n = column.len();
    from_fn(n, n, |i, j| column.get(i + j).copied().unwrap_or_default())
}

/// `vander(v)`: column `j` of `n` holds `v^(n-j)`.
pub fn vander<T: Copy>(v: &[T], one: T, times: impl Fn(T, T) -> T) -> Vec<T> {
    let n = v.len();
    let mut out = vec![one; n * n];
    for j in (0..n.saturating_sub(1)).rev() {
        for i in 0..n {
            out[i + j * n] = times(out[i + (j + 1) * n], v[i]);
        }
    }
    out
}

/// `pascal(n)`: binomial coefficients, symmetric.
pub fn pascal(n: usize) -> Vec<f64> {
    let mut out = vec![1.0; n * n];
    for j in 1..n {
        for i in 1..n {
            out[i + j * n] = out[i - 1 + j * n] + out[i + (j - 1) * n];
        }
    }
    out
}

/// `compan(p)`: companion matrix of a polynomial of degree `p.len() - 1 >= 1`.
pub fn compan<T: Copy>(p: &[T], zero: T, one: T, quotient: impl Fn(T, T) -> T) -> Vec<T> {
    let n = p.len().saturating_sub(1);
    from_fn(n, n, |i, j| match i {
        0 => quotient(p[j + 1], p[0]),
        i if i == j + 1 => one,
        _ => zero,
    })
}

/// `wilkinson(n)`: tridiagonal, symmetric, with `|i - center|` on the diagonal.
pub fn wilkinson(n: usize) -> Vec<f64> {
    let center = (n.max(1) - 1) as f64 / 2.0;
    from_fn(n, n, |i, j| match i.abs_diff(j) {
        0 => (i as f64 - center).abs(),
        1 => 1.0,
        _ => 0.0,
    })
}

/// `rosser`: the 8×8 eigenvalue test matrix.
pub fn rosser() -> Vec<f64> {
    const R: [[i32; 8]; 8] = [
        [611, 196, -192, 407, -8, -52, -49, 29],
        [196, 899, 113, -192, -71, -43, -8, -44],
        [-192, 113, 899, 196, 61, 49, 8, 52],
        [407, -192, 196, 611, 8, 44, 59, -23],
        [-8, -71, 61, 8, 411, -599, 208, 208],
        [-52, -43, 49, 44, -599, 411, 208, 208],
        [-49, -8, 8, 59, 208, 208, 99, -911],
        [29, -44, 52, -23, 208, 208, -911, 99],
    ];
    from_fn(8, 8, |i, j| f64::from(R[i][j]))
}

/// `hadamard(n)` for `n`, `n/12` or `n/20` a power of 2; `None` otherwise.
pub fn hadamard(n: usize) -> Option<Vec<f64>> {
    let seed = [1, 12, 20].into_iter().find(|&s| n.is_multiple_of(s) && (n / s).is_power_of_two())?;
    let mut m = match seed {
        1 => vec![1.0],
        12 => {
            let row = [-1, -1, 1, -1, -1, -1, 1, 1, 1, -1, 1].map(f64::from);
            let column = [-1, 1, -1, 1, 1, 1, -1, -1, -1, 1, -1].map(f64::from);
            bordered(&toeplitz(&column, &row), 11)
        }
        _ => {
            let column = [-1, -1, 1, 1, 1, 1, -1, 1, -1, 1, -1, -1, -1, -1, 1, 1, -1, -1, 1].map(f64::from);
            let row = [1, -1, -1, 1, 1, 1, 1, -1, 1, -1, 1, -1, -1, -1, -1, 1, 1, -1, -1].map(f64::from);
            bordered(&hankel(&column, &row), 19)
        }
    };
    let mut side = seed;
    while side < n {
        let half = side;
        side *= 2;
        let previous = m;
        m = from_fn(side, side, |i, j| {
            let x = previous[i % half + (j % half) * half];
            if i >= half && j >= half { -x } else { x }
        });
    }
    Some(m)
}

/// The matrix with a row and a column of ones before it.
fn bordered(inner: &[f64], side: usize) -> Vec<f64> {
    from_fn(side + 1, side + 1, |i, j| if i == 0 || j == 0 { 1.0 } else { inner[i - 1 + (j - 1) * side] })
}

/// `perms` of positions: all permutations of `0..n` as the rows of an `n!` × `n` matrix, in reverse lexicographic order.
pub fn perms(n: usize) -> Vec<usize> {
    let rows = factorial(n as u32) as usize;
    let mut out = vec![0; rows * n];
    let mut current: Vec<usize> = (0..n).rev().collect();
    for row in 0..rows {
        for (j, &x) in current.iter().enumerate() {
            out[row + j * rows] = x;
        }
        // The previous permutation in lexicographic order.
        if let Some(i) = (1..n).rev().find(|&i| current[i - 1] > current[i]) {
            let j = (i..n).rev().find(|&j| current[j] < current[i - 1]).unwrap_or(i);
            current.swap(i - 1, j);
            current[i..].reverse();
        }
    }
    out
}

/// `nchoosek(v, k)` of positions: the combinations of `0..n` as rows of a matrix with `k` columns, lexicographic; also the row count.
pub fn combinations(n: usize, k: usize) -> (Vec<usize>, usize) {
    if k > n {
        return (Vec::new(), 0);
    }
    let mut rows: Vec<Vec<usize>> = Vec::new();
    let mut current: Vec<usize> = (0..k).collect();
    loop {
        rows.push(current.clone());
        let Some(i) = (0..k).rev().find(|&i| current[i] < n - k + i) else { break };
        current[i] += 1;
        for j in i + 1..k {
            current[j] = current[j - 1] + 1;
        }
    }
    (from_fn(rows.len(), k, |i, j| rows[i][j]), rows.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn magic_squares() {
        assert_eq!(magic(3), [8.0, 3.0, 4.0, 1.0, 5.0, 9.0, 6.0, 7.0, 2.0]);
        let four = [16, 5, 9, 4, 2, 11, 7, 14, 3, 10, 6, 15, 13, 8, 12, 1].map(f64::from);
        assert_eq!(magic(4), four);
        assert_eq!(magic(6)[..6], [35.0, 3.0, 31.0, 8.0, 30.0, 4.0]);
        for n in [5, 6, 8, 10, 14] {
            let m = magic(n);
            let want = (n * (n * n + 1) / 2) as f64;
            for k in 0..n {
                assert_eq!(m[k * n..][..n].iter().sum::<f64>(), want);
                assert_eq!((0..n).map(|j| m[k + j * n]).sum::<f64>(), want);
            }
        }
        assert_eq!((magic(1), magic(2), magic(0)), (vec![1.0], vec![1.0, 4.0, 3.0, 2.0], vec![]));
    }

    #[test]
    fn formulas() {
        assert_eq!(toeplitz(&[1, 2, 3], &[1, 2, 3]), [1, 2, 3, 2, 1, 2, 3, 2, 1]);
        assert_eq!(hankel_square(&[1, 2, 3]), [1, 2, 3, 2, 3, 0, 3, 0, 0]);
        assert_eq!(vander(&[2.0, 3.0], 1.0, |a, b| a * b), [2.0, 3.0, 1.0, 1.0]);
        assert_eq!(pascal(3), [1.0, 1.0, 1.0, 1.0, 2.0, 3.0, 1.0, 3.0, 6.0]);
        assert_eq!(invhilb(2), [4.0, -6.0, -6.0, 12.0]);
        assert_eq!(compan(&[1.0, -3.0, 2.0], 0.0, 1.0, |a, b: f64| -a / b), [3.0, 1.0, -2.0, 0.0]);
        assert_eq!(perms(3), [2, 2, 1, 1, 0, 0, 1, 0, 2, 0, 2, 1, 0, 1, 0, 2, 1, 2]);
        assert_eq!(combinations(3, 2), (vec![0, 0, 1, 1, 2, 2], 3));
        assert_eq!((combinations(2, 3).1, combinations(3, 0).1, perms(0).len()), (0, 1, 0));
    }

    #[test]
    fn hadamard_rows_are_orthogonal() {
        for n in [1, 2, 4, 12, 20, 24] {
            let h = hadamard(n).expect("exists");
            for i in 0..n {
                for j in 0..n {
                    let dot: f64 = (0..n).map(|k| h[i + k * n] * h[j + k * n]).sum();
                    assert_eq!(dot, if i == j { n as f64 } else { 0.0 }, "{n}: {i} {j}");
                }
            }
        }
        assert!(hadamard(6).is_none());
    }
}
