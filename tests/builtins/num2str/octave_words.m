% Octave's messages.
%@ source: octave-cli 7.3
%@ compat: octave
try, num2str({1}), catch e, disp(e.message), end
try, num2str(1, -1), catch e, disp(e.message), end
try, int2str({1}), catch e, disp(e.message), end
try, mat2str(ones(2, 2, 2)), catch e, disp(e.message), end
%| num2str: X must be a numeric, logical, or character array
%| num2str: PRECISION must be a scalar integer >= 0
%| int2str: N must be a numeric, logical, or character array
%| mat2str: X must be two dimensional
