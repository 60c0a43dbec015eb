% No operator and no conversion takes an integer class and complex numbers together.
%@ source: octave-cli 7.3
%@ compat: octave
calls = {@() int8(3) + 2i, @() int8(3) * 2i, @() 2i ./ int8([3 4]), @() int8(3) < 2i, @() int8(3) .* single(2i), ...
    @() int8(3) ^ 2i, @() int8(3 + 4i), @() uint16([1 2i]), @() int32(single([2i 1]))};
for k = 1:numel(calls), try, calls{k}(), catch e, disp(e.message), end, end
%| binary operator '+' not implemented for 'int8 scalar' by 'complex scalar' operations
%| binary operator '*' not implemented for 'int8 scalar' by 'complex scalar' operations
%| binary operator './' not implemented for 'complex scalar' by 'int8 matrix' operations
%| binary operator '<' not implemented for 'int8 scalar' by 'complex scalar' operations
%| binary operator '.*' not implemented for 'int8 scalar' by 'float complex scalar' operations
%| binary operator '^' not implemented for 'int8 scalar' by 'complex scalar' operations
%| invalid conversion from complex scalar to int8
%| invalid conversion from complex matrix to uint16
%| invalid conversion from float complex matrix to int32
