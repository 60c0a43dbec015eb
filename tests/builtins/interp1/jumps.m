% A point that occurs twice is a jump in Octave.
%@ source: octave-cli 7.3
%@ compat: octave
disp(interp1([1 2 2 3], 1:4, [1.5 2 2.5]))
%|    1.5000   3.0000   3.5000
disp(interp1([1 2 2 3], 1:4, [1.5 2 2.5], 'left'))
%|    1.5000   2.0000   3.5000
disp(interp1([3 2 2 1], 1:4, [1.5 2 2.5]))
%|    3.5000   3.0000   1.5000
disp(interp1([4 4 3 2 0], [0 1 4 2 1], [1.5 4]))
%|    1.7500   1.0000
interp1([1 1], [1 2], 1, 'pchip')
%@ error: (empty) "interp1: discontinuities not supported for METHOD 'pchip'"
