% Equality takes both parts of complex values; order needs the real parts in MATLAB.
%@ source: MATLAB's documentation of relational operators: only real parts are compared
n = [0 0 0];
for k = 1:2000
    z = complex(mod(k, 5), mod(k, 3));
    n(1) = n(1) + (z == 2 + 1i); n(2) = n(2) + (z ~= 2); n(3) = n(3) + (z > 2);
end
disp(n)
%|          133        1867         800
