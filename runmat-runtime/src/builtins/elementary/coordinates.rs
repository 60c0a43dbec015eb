//! Coordinates: `cart2pol`, `pol2cart`, `cart2sph`, `sph2cart`.

use super::binary::nonconformant;
use super::float::undefined;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::binary::Expansion;
use crate::ops::convert::{elements_as, to_class};
use crate::value::Value;
use crate::value::class::Class;

/// The names of a function's arguments in Octave's messages.
fn coordinates(name: &str, count: usize) -> &'static str {
    match (name, count) {
        ("sph2cart", _) => "THETA, PHI, R",
        ("pol2cart", 2) => "THETA, R",
        ("pol2cart", _) => "THETA, R, Z",
        (_, 2) => "X, Y",
        _ => "X, Y, Z",
    }
}

/// Coordinates of points, one list for each, of a common size.
struct Points {
    lists: Vec<Vec<f64>>,
    dims: Dims,
    single: bool,
}

impl Points {
    /// Arrays that expand to a common size; in Octave also the columns of one matrix.
    fn new(args: &[Value], call: &mut Call<'_>, name: &str, least: usize, most: usize) -> Result<Self> {
        for value in args {
            let numeric = value.view().filter(|v| !v.is_complex() && v.class != Class::Char);
            if numeric.is_none() {
                let octave = match args.len() {
                    1 => format!("{name}: matrix input must be 2-D numeric array"),
                    n => format!("{name}: {} must be numeric arrays or scalars", coordinates(name, n)),
                };
                return Err(undefined(name, value.class().name()).in_octave("", octave));
            }
        }
        let single = args.iter().any(|v| v.class() == Class::Single);
        if let [matrix] = args {
            let dims = matrix.dims();
            let columns = dims.columns();
            if !call.rt().dialect.is_octave {
                return Err(crate::error::ErrorKind::NotEnoughInputs.into());
            }
            if dims.ndims() != 2 {
                let text = format!("{name}: matrix input must be 2-D numeric array");
                return Err(
                    Error::new(format!("MATLAB:{name}:columns"), "Input must be 2-D.").in_octave("", text)
                );
            }
            if columns < least || columns > most {
                let text = match least {
                    2 => "matrix input must be a 2- or 3-element vector or a 2- or 3-column array",
                    _ => "matrix input must be a 3-element vector or 3-column array",
                };
                let text = format!("{name}: {text}");
                return Err(Error::new(format!("MATLAB:{name}:columns"), "Wrong number of columns.")
                    .in_octave("", text));
            }
            let all = matrix.view().map(|v| elements_as::<f64>(&v.elements).into_owned()).unwrap_or_default();
            let rows = dims.rows();
            let lists = (0..columns).map(|c| all[c * rows..(c + 1) * rows].to_vec()).collect();
            return Ok(Points { lists, dims: Dims::column(rows), single });
        }
        let mut dims = args[0].dims();
        let unequal = |error: Error| {
            error.in_octave(
                "",
                format!("{name}: {} must be the same size or scalars", coordinates(name, args.len())),
            )
        };
        for value in &args[1..] {
            let other = value.dims();
            let mismatch = || unequal(nonconformant(dims.as_slice(), other.as_slice(), name));
            let plan = Expansion::new(dims.as_slice(), other.as_slice()).ok_or_else(mismatch)?;
            // Octave: coordinates don't expand.
            if call.rt().dialect.is_octave && !(dims == other || dims.is_scalar() || other.is_scalar()) {
                return Err(mismatch());
            }
            dims = Dims::new(plan.dims());
        }
        let mut lists = Vec::with_capacity(args.len());
        for value in args {
            let Some(view) = value.view() else { continue };
            let list = elements_as::<f64>(&view.elements);
            let mut wide = vec![0.0; dims.numel()];
            if let Some(plan) = Expansion::new(view.dims, dims.as_slice()) {
                plan.apply(&list, &vec![0.0; dims.numel()], &mut wide, |x, _| x);
            }
            lists.push(wide);
        }
        Ok(Points { lists, dims, single })
    }

    /// Gives the coordinates; Octave's single result for a matrix is a matrix again.
    fn output(&self, lists: Vec<Vec<f64>>, call: &mut Call<'_>) -> Result<()> {
        for list in lists {
            let rt = call.rt();
            let value = rt.dense(&list, self.dims.clone())?;
            let value = if self.single { to_class(rt, value, Class::Single)? } else { value };
            call.output(value)?;
        }
        Ok(())
    }

    /// Two coordinates from the first two, point by point.
    fn pairs(&self, f: impl Fn(f64, f64) -> (f64, f64)) -> Vec<Vec<f64>> {
        let (a, b) = self.lists[0].iter().zip(&self.lists[1]).map(|(&x, &y)| f(x, y)).unzip();
        std::iter::once(a).chain(std::iter::once(b)).chain(self.lists.get(2).cloned()).collect()
    }

    /// Three coordinates from three.
    fn triples(&self, f: impl Fn(f64, f64, f64) -> [f64; 3]) -> Vec<Vec<f64>> {
        let mut out = [(); 3].map(|()| Vec::with_capacity(self.lists[0].len()));
        for k in 0..self.lists[0].len() {
            let found = f(self.lists[0][k], self.lists[1][k], self.lists[2][k]);
            out.iter_mut().zip(found).for_each(|(list, x)| list.push(x));
        }
        out.into()
    }
}

builtin! {
    /// Polar or cylindrical coordinates from Cartesian ones.
    ///
    /// `theta` is the angle from the x axis in radians, between -pi and pi; `z` stays.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch` for sizes that don't expand.
    ///
    /// # Examples
    /// ```matlab
    /// [theta, rho] = cart2pol(0, 2);
    /// [theta, rho]           %| 1.5708    2.0000
    /// ```
    pub CART2POL = cart2pol(Any);
    forms: ["[theta, rho] = cart2pol(x, y)", "[theta, rho, z] = cart2pol(x, y, z)"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn cart2pol(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let points = Points::new(&args, call, "cart2pol", 2, 3)?;
    let lists = points.pairs(|x, y| (y.atan2(x), x.hypot(y)));
    points.output(lists, call)
}

builtin! {
    /// Cartesian coordinates from polar or cylindrical ones.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch` for sizes that don't expand.
    ///
    /// # Examples
    /// ```matlab
    /// [x, y] = pol2cart(0, 2);
    /// [x, y]                 %| 2     0
    /// ```
    pub POL2CART = pol2cart(Any);
    forms: ["[x, y] = pol2cart(theta, rho)", "[x, y, z] = pol2cart(theta, rho, z)"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn pol2cart(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let points = Points::new(&args, call, "pol2cart", 2, 3)?;
    let lists = points.pairs(|theta, rho| (rho * theta.cos(), rho * theta.sin()));
    points.output(lists, call)
}

builtin! {
    /// Spherical coordinates from Cartesian ones.
    ///
    /// The azimuth is the angle from the x axis, the elevation that from the x-y plane, in radians; `r` is the distance.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch` for sizes that don't expand.
    ///
    /// # Examples
    /// ```matlab
    /// [az, el, r] = cart2sph(0, 0, 2);
    /// [az, el, r]            %| 0    1.5708    2.0000
    /// ```
    pub CART2SPH = cart2sph(Any);
    forms: ["[azimuth, elevation, r] = cart2sph(x, y, z)"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn cart2sph(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let points = three(&args, call, "cart2sph")?;
    let lists = points.triples(|x, y, z| {
        let flat = x.hypot(y);
        [y.atan2(x), z.atan2(flat), flat.hypot(z)]
    });
    points.output(lists, call)
}

fn three(args: &[Value], call: &mut Call<'_>, name: &str) -> Result<Points> {
    if args.len() == 2 {
        return Err(crate::error::ErrorKind::NotEnoughInputs.into());
    }
    Points::new(args, call, name, 3, 3)
}

builtin! {
    /// Cartesian coordinates from spherical ones.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch` for sizes that don't expand.
    ///
    /// # Examples
    /// ```matlab
    /// [x, y, z] = sph2cart(0, 0, 2);
    /// [x, y, z]              %| 2     0     0
    /// ```
    pub SPH2CART = sph2cart(Any);
    forms: ["[x, y, z] = sph2cart(azimuth, elevation, r)"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn sph2cart(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let points = three(&args, call, "sph2cart")?;
    let lists = points.triples(|azimuth, elevation, r| {
        let flat = r * elevation.cos();
        [flat * azimuth.cos(), flat * azimuth.sin(), r * elevation.sin()]
    });
    points.output(lists, call)
}
