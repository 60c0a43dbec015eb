% Octave's validators count the elements at fault.
%@ source: octave-cli 7.3
%@ compat: octave
try, mustBeFinite([1 Inf NaN]), catch e, disp(e.message), end
try, mustBeNonnegative([-1 2 -3]), catch e, disp(e.message), end
try, mustBeNonzero([0 1 0]), catch e, disp(e.message), end
try, mustBeNumeric('a'), catch e, disp(e.message), end
try, mustBeInteger([1.5 2]), catch e, disp(e.message), end
try, mustBeNonempty([]), catch e, disp(e.message), end
try, mustBeGreaterThan([1 2], 2), catch e, disp(e.message), end
try, mustBeMember(1, [2 3]), catch e, disp(e.message), end
%| input must be finite; found 2 non-finite elements: indexes [2;3]
%| input must be non-negative; found 2 elements that were not: values [-1 -3]
%| input must be non-zero; found 2 elements that were zero: indexes [1;3]
%| input must be numeric; found a char
%| input must be integer-valued; but it had fractional values in some elements
%| input must not be empty
%| input must be greater than 2.000000; found 2 elements that were not: values [1 2]
%| input must be one of the specified valid values; found 1 elements that were not
