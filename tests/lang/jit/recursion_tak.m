% Takeuchi's function calls itself with results of itself.
%@ source: octave-cli 7.3
disp(tak(9, 6, 3))
%|      6
function r = tak(x, y, z)
    if y >= x
        r = z;
    else
        r = tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
    end
end
