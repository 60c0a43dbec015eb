//! Every decomposition gives its matrix back, in all classes and on both sides of the size where faer takes over; signs and orders
//! are those of LAPACK 3.11 on small matrices.

use proptest::prelude::*;
use runmat_linalg::*;

use std::f64::consts::FRAC_1_SQRT_2 as H;

type C = Complex<f64>;

fn product<T: Scalar>(a: &Matrix<T>, b: &Matrix<T>) -> Matrix<T> {
    matmul(a.view(), Op::None, b.view(), Op::None)
}

fn distance<T: Scalar>(a: &Matrix<T>, b: &Matrix<T>) -> f64 {
    assert_eq!((a.rows, a.cols), (b.rows, b.cols));
    a.data.iter().zip(&b.data).map(|(x, y)| (x.widen() - y.widen()).abs()).fold(0.0, f64::max)
}

fn adjoint<T: Scalar>(a: &Matrix<T>) -> Matrix<T> {
    Matrix::from_fn(a.cols, a.rows, |i, j| T::narrow(a[(j, i)].widen().conj()))
}

fn diagonal<T: Scalar>(s: &[T], rows: usize, cols: usize) -> Matrix<T> {
    Matrix::from_fn(rows, cols, |i, j| if i == j { s[i] } else { T::default() })
}

fn orthonormal<T: Scalar>(q: &Matrix<T>, tol: f64) {
    let eye =
        Matrix::from_fn(q.cols, q.cols, |i, j| T::narrow(T::Wide::from_real(f64::from(u8::from(i == j)))));
    let gram = matmul(q.view(), Op::Adjoint, q.view(), Op::None);
    assert!(distance(&gram, &eye) < tol, "columns are orthonormal");
}

fn check_factors<T: Scalar>(a: &Matrix<T>) {
    let tol = 200.0 * T::EPS * (a.rows.max(a.cols).max(1)) as f64;
    let f = lu(a.view());
    let permuted = Matrix::from_fn(a.rows, a.cols, |i, j| a[(f.order[i], j)]);
    assert!(distance(&product(&f.l, &f.u), &permuted) < tol, "lu");
    for economy in [false, true] {
        let (q, r) = qr(a.view(), economy);
        assert!(distance(&product(&q, &r), a) < tol, "qr");
        orthonormal(&q, tol);
        let (q, r, order) = qr_pivoted(a.view(), economy);
        let permuted = Matrix::from_fn(a.rows, a.cols, |i, j| a[(i, order[j])]);
        assert!(distance(&product(&q, &r), &permuted) < tol, "pivoted qr");
    }
    for vectors in [Vectors::Full, Vectors::Economy] {
        let f = svd(a.view(), vectors).expect("finite");
        let s: Vec<T> = f.s.iter().map(|s| T::narrow(T::Wide::from_real(s.widen()))).collect();
        let middle = diagonal(&s, f.u.cols, f.v.cols);
        assert!(distance(&product(&product(&f.u, &middle), &adjoint(&f.v)), a) < tol, "svd");
        orthonormal(&f.u, tol);
        orthonormal(&f.v, tol);
        assert!(f.s.is_sorted_by(|a, b| a.widen() >= b.widen()));
    }
}

fn check_square<T: Scalar>(a: &Matrix<T>) {
    let n = a.rows;
    let tol = 500.0 * T::EPS * n.max(1) as f64;
    let (p, h) = hess(a.view());
    assert!(distance(&product(&product(&p, &h), &adjoint(&p)), a) < tol, "hess");
    let (z, t) = schur(a.view()).expect("converges");
    assert!(distance(&product(&product(&z, &t), &adjoint(&z)), a) < tol, "schur");
    orthonormal(&z, tol);
    let wide = a.map(|x| T::Complex::narrow(x.widen().to_complex()));
    let e = eig(a.view(), Sides::Both, Balancing::On).expect("converges");
    let d = diagonal(&e.values, n, n);
    assert!(distance(&product(&wide, &e.right), &product(&e.right, &d)) < tol, "right vectors");
    let left = e.left.expect("asked for");
    let conjugated = d.map(|z| T::Complex::narrow(z.widen().conj()));
    assert!(distance(&product(&adjoint(&wide), &left), &product(&left, &conjugated)) < tol, "left vectors");
    let values = eigenvalues(a.view(), Balancing::Off).expect("converges");
    assert_eq!(values.len(), n);
    let gram = matmul(a.view(), Op::Adjoint, a.view(), Op::None);
    assert!(is_hermitian(gram.view()));
    let e = eig(gram.view(), Sides::Right, Balancing::On).expect("converges");
    assert!(e.values.iter().all(|z| z.widen().im == 0.0));
    assert!(e.values.is_sorted_by(|a, b| a.widen().re <= b.widen().re));
}

fn check_solve<T: Scalar>(a: &Matrix<T>, b: &Matrix<T>) {
    let solution = mldivide(a.view(), b.view());
    let residual = distance(&product(a, &solution.x), b);
    if a.rows == a.cols && solution.rcond > 1e3 * T::EPS {
        assert!(
            residual <= 100.0 * T::EPS * a.rows as f64 / solution.rcond,
            "{residual} at rcond {}",
            solution.rcond
        );
        let (inverse, _) = inv(a.view());
        assert!(distance(&product(&inverse, b), &solution.x) <= 1e3 * T::EPS / solution.rcond.powi(2));
    }
    if a.rows != a.cols {
        // The residual of least squares is orthogonal to the columns.
        let r = product(a, &solution.x);
        let r = Matrix::from_fn(r.rows, r.cols, |i, j| T::narrow(r[(i, j)].widen() - b[(i, j)].widen()));
        let zero = matmul(a.view(), Op::Adjoint, r.view(), Op::None);
        assert!(zero.data.iter().all(|x| x.widen().abs() < 1e4 * T::EPS), "normal equations");
    }
}

fn pseudo_random(rows: usize, cols: usize, seed: u64) -> Matrix<f64> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    Matrix::from_fn(rows, cols, |_, _| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1u64 << 52) as f64 - 1.0
    })
}

fn complex(rows: usize, cols: usize, seed: u64) -> Matrix<C> {
    let (re, im) = (pseudo_random(rows, cols, seed), pseudo_random(rows, cols, seed + 77));
    Matrix::from_fn(rows, cols, |i, j| C::new(re[(i, j)], im[(i, j)]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn small_matrices(m in 0usize..12, n in 0usize..12, seed in 0u64..1_000_000) {
        let a = pseudo_random(m, n, seed);
        check_factors(&a);
        check_factors(&a.map(|&x| x as f32));
        check_factors(&complex(m, n, seed));
        let square = pseudo_random(n, n, seed);
        check_square(&square);
        check_square(&complex(n, n, seed));
        check_square(&square.map(|&x| x as f32));
        let b = pseudo_random(m, 2, seed + 1);
        check_solve(&a, &b);
        check_solve(&square, &pseudo_random(n, 3, seed + 2));
        check_solve(&complex(n, n, seed), &complex(n, 1, seed + 2));
    }

    #[test]
    fn integer_matrices_with_repeated_structure(n in 1usize..7, seed in 0u64..100_000) {
        // Small integers make ties, zeros and multiple eigenvalues.
        let a = pseudo_random(n, n, seed).map(|x| (x * 2.0).round());
        check_factors(&a);
        let (z, t) = schur(a.view()).expect("converges");
        prop_assert!(distance(&product(&product(&z, &t), &adjoint(&z)), &a) < 1e-12);
        let e = eig(a.view(), Sides::Both, Balancing::On).expect("converges");
        let wide = a.map(|&x| C::from_real(x));
        let d = diagonal(&e.values, n, n);
        prop_assert!(distance(&product(&wide, &e.right), &product(&e.right, &d)) < 1e-12);
    }

    #[test]
    fn products_agree_with_their_definition(m in 0usize..20, k in 0usize..20, n in 0usize..20, seed in 0u64..1000) {
        let (a, b) = (complex(m, k, seed), complex(k, n, seed + 5));
        let want = Matrix::from_fn(m, n, |i, j| (0..k).map(|p| a[(i, p)] * b[(p, j)]).sum::<C>());
        prop_assert!(distance(&product(&a, &b), &want) < 1e-13);
        let (at, bt) = (adjoint(&a), b.transpose());
        prop_assert!(distance(&matmul(at.view(), Op::Adjoint, bt.view(), Op::Transpose), &want) < 1e-13);
    }
}

#[test]
fn large_matrices_go_through_faer() {
    let a = pseudo_random(130, 110, 3);
    check_factors(&a);
    check_factors(&complex(110, 130, 4));
    let square = pseudo_random(120, 120, 5);
    check_solve(&square, &pseudo_random(120, 110, 6));
    check_solve(&a, &pseudo_random(130, 2, 6));
    let e = eig(square.view(), Sides::Right, Balancing::On).expect("converges");
    let wide = square.map(|&x| C::from_real(x));
    assert!(distance(&product(&wide, &e.right), &product(&e.right, &diagonal(&e.values, 120, 120))) < 1e-11);
    assert_eq!(eigenvalues(square.view(), Balancing::On).expect("converges").len(), 120);
    let (inverse, _) = inv(square.view());
    assert!(distance(&product(&inverse, &square), &Matrix::identity(120, 120)) < 1e-9);
    let gram = matmul(square.view(), Op::Transpose, square.view(), Op::None);
    let s = singular_values(square.view()).expect("finite");
    let d = eigenvalues(gram.view(), Balancing::On).expect("converges");
    assert!(d.iter().rev().zip(&s).all(|(d, s)| (d.re - s * s).abs() < 1e-10 && d.im == 0.0));
    let r = chol(gram.view()).expect("definite");
    assert!(distance(&matmul(r.view(), Op::Transpose, r.view(), Op::None), &gram) < 1e-11);
    let b = pseudo_random(120, 120, 9);
    let want = Matrix::from_fn(120, 120, |i, j| (0..120).map(|p| square[(p, i)] * b[(p, j)]).sum::<f64>());
    assert!(distance(&matmul(square.view(), Op::Transpose, b.view(), Op::None), &want) < 1e-12);
}

fn rows<const N: usize, const M: usize>(rows: [[f64; N]; M]) -> Matrix<f64> {
    Matrix::from_fn(M, N, |i, j| rows[i][j])
}

fn close(got: &[f64], want: &[f64]) {
    assert_eq!(got.len(), want.len());
    assert!(got.iter().zip(want).all(|(g, w)| (g - w).abs() < 2e-6), "{got:?} is not {want:?}");
}

#[test]
fn signs_are_lapacks() {
    let magic = rows([[8.0, 1.0, 6.0], [3.0, 5.0, 7.0], [4.0, 9.0, 2.0]]);
    let f = svd(magic.view(), Vectors::Full).expect("finite");
    close(&f.u.data[..6], &[-0.577350, -0.577350, -0.577350, H, 0.0, -H]);
    close(&f.v.data[3..], &[0.408248, -0.816497, 0.408248, H, 0.0, -H]);
    let (q, r) = qr(magic.view(), false);
    close(q.col(0), &[-0.847998, -0.317999, -0.423999]);
    close(&[r[(0, 0)], r[(1, 1)], r[(2, 2)]], &[-9.433981, -8.239396, -4.631398]);
    let e = eig(magic.view(), Sides::Right, Balancing::On).expect("converges");
    close(&e.values.iter().map(|z| z.re).collect::<Vec<_>>(), &[15.0, 4.898979, -4.898979]);
    let re: Vec<f64> = e.right.data.iter().map(|z| z.re).collect();
    close(&re[3..], &[-0.813053, 0.471405, 0.341648, -0.341648, -0.471405, 0.813053]);
    let symmetric = rows([[4.0, 1.0, 2.0], [1.0, 3.0, 0.0], [2.0, 0.0, 5.0]]);
    let e = eig(symmetric.view(), Sides::Right, Balancing::On).expect("converges");
    let re: Vec<f64> = e.right.data.iter().map(|z| z.re).collect();
    close(
        &re,
        &[0.679313, -0.593233, -0.431981, 0.374362, 0.786436, -0.491296, 0.631179, 0.172027, 0.756320],
    );
    let turn = rows([[1.0, 2.0, 0.0], [0.0, 3.0, 4.0], [5.0, 0.0, 6.0]]);
    let e = eig(turn.view(), Sides::Right, Balancing::On).expect("converges");
    close(&[e.right[(0, 1)].im, e.right[(1, 1)].re, e.right[(2, 1)].im], &[0.535232, -0.673008, -0.417286]);
    let lower = rows([[1.0, 0.0, 0.0], [1.0, 2.0, 0.0], [1.0, 1.0, 3.0]]);
    let (z, t) = schur(lower.view()).expect("converges");
    assert_eq!(t.data, [3.0, 0.0, 0.0, 1.0, 2.0, 0.0, 1.0, 1.0, 1.0]);
    assert_eq!(z.data, [0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 0.0]);
}

#[test]
fn direct_results_round_like_lapack() {
    let magic4 =
        rows([[16.0, 2.0, 3.0, 13.0], [5.0, 11.0, 10.0, 8.0], [9.0, 7.0, 6.0, 12.0], [4.0, 14.0, 15.0, 1.0]]);
    assert_eq!(det(magic4.view()), -1.449_507_180_950_604_8e-12);
    assert_eq!(rank(magic4.view(), None), Ok(3));
    let magic = rows([[8.0, 1.0, 6.0], [3.0, 5.0, 7.0], [4.0, 9.0, 2.0]]);
    assert_eq!(det(magic.view()), -360.0);
    assert!((rcond(magic.view()) - 0.1875).abs() < 1e-15);
    let (inverse, _) = inv(rows([[2.0, 0.0], [0.0, 4.0]]).view());
    assert_eq!(inverse.data, [0.5, 0.0, 0.0, 0.25]);
    assert_eq!(chol(rows([[4.0, 2.0], [2.0, 3.0]]).view()), Ok(rows([[2.0, 1.0], [0.0, 2f64.sqrt()]])));
    assert_eq!(chol(rows([[1.0, 2.0], [2.0, 1.0]]).view()).expect_err("indefinite").0, 2);
    let fit = mldivide(rows([[1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]).view(), rows([[1.0], [2.0], [2.0]]).view());
    close(&fit.x.data, &[2.0 / 3.0, 0.5]);
    let basic = mldivide(rows([[1.0, 2.0, 3.0]]).view(), rows([[6.0]]).view());
    close(&basic.x.data, &[0.0, 0.0, 2.0]);
    close(&null(rows([[1.0, 1.0]]).view(), None).expect("finite").data, &[-H, H]);
    close(&pinv(rows([[1.0], [2.0]]).view(), None).expect("finite").data, &[0.2, 0.4]);
    assert_eq!(norm(rows([[1.0, 2.0], [3.0, 4.0]]).view(), NormKind::One), Ok(6.0));
    assert_eq!(norm(rows([[1.0, 2.0], [3.0, 4.0]]).view(), NormKind::Inf), Ok(7.0));
    assert_eq!(cond(rows([[1.0, 0.0], [0.0, 2.0]]).view()), Ok(2.0));
}

#[test]
fn singular_and_odd_input_does_not_panic() {
    let singular = rows([[1.0, 2.0], [2.0, 4.0]]);
    let solution = mldivide(singular.view(), rows([[1.0], [1.0]]).view());
    assert_eq!(solution.rcond, 0.0);
    assert!(solution.x.data.iter().all(|x| !x.is_finite()));
    let (inverse, rcond) = inv(singular.view());
    assert!(rcond == 0.0 && inverse.data.iter().all(|&x| x == f64::INFINITY));
    for bad in [f64::NAN, f64::INFINITY] {
        let a = rows([[bad, 1.0], [1.0, 2.0]]);
        assert!(svd(a.view(), Vectors::Full).is_err() && eig(a.view(), Sides::Right, Balancing::On).is_err());
        let _ = (det(a.view()), inv(a.view()), qr(a.view(), false), expm(a.view()), chol(a.view()).is_ok());
        let _ = mldivide(a.view(), rows([[1.0], [1.0]]).view());
        assert!(schur(a.view()).is_err() && sqrtm(a.view()).is_err());
    }
    let empty: Matrix<f64> = rows::<0, 0>([]);
    assert_eq!((det(empty.view()), rank(empty.view(), None)), (1.0, Ok(0)));
    let _ = (
        inv(empty.view()),
        expm(empty.view()),
        mldivide(empty.view(), empty.view()),
        pinv(empty.view(), None),
    );
    assert_eq!(norm(empty.view(), NormKind::Two), Ok(0.0));
}

#[test]
fn functions_of_matrices() {
    let a = rows([[1.0, 2.0], [3.0, 4.0]]);
    close(&expm(a.view()).data, &[51.968956, 112.104847, 74.736565, 164.073803]);
    close(&expm(rows([[0.0, 1.0], [0.0, 0.0]]).view()).data, &[1.0, 0.0, 1.0, 1.0]);
    let root = sqrtm(rows([[4.0, 0.0], [0.0, 9.0]]).view()).expect("finite");
    close(&root.data.iter().map(|z| z.re).collect::<Vec<_>>(), &[2.0, 0.0, 0.0, 3.0]);
    let root = sqrtm(a.view()).expect("finite");
    assert!(distance(&product(&root, &root), &a.map(|&x| C::from_real(x))) < 1e-13);
    let log = logm(expm(rows([[1.0, 0.5], [-0.3, 0.2]]).view()).view()).expect("finite");
    close(&log.data.iter().map(|z| z.re).collect::<Vec<_>>(), &[1.0, -0.3, 0.5, 0.2]);
    assert!(log.data.iter().all(|z| z.im == 0.0));
}

#[test]
fn generalized_pairs() {
    let (a, b) = (rows([[2.0, 1.0], [1.0, 3.0]]), rows([[4.0, 1.0], [1.0, 2.0]]));
    let e = eig_generalized(a.view(), b.view(), Sides::Right).expect("converges");
    let wide = |m: &Matrix<f64>| m.map(|&x| C::from_real(x));
    let check = |a: &Matrix<f64>, b: &Matrix<f64>, e: &Eigen<f64>| {
        let right = product(&product(&wide(b), &e.right), &diagonal(&e.values, 2, 2));
        assert!(distance(&product(&wide(a), &e.right), &right) < 1e-13);
    };
    check(&a, &b, &e);
    assert!(e.values[0].re < e.values[1].re);
    let b = rows([[1.0, 2.0], [3.0, 4.0]]);
    check(&a, &b, &eig_generalized(a.view(), b.view(), Sides::Right).expect("converges"));
    let e =
        eig_generalized(a.view(), rows([[1.0, 0.0], [0.0, 0.0]]).view(), Sides::Right).expect("converges");
    assert!(e.values.iter().any(|z| z.re.is_infinite()));
}
