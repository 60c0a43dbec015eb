% return leaves a hot function from within try and its handler.
%@ source: octave-cli 7.3
s = 0;
for k = 1:1500, s = s + f(k); end
disp(s)
%|        -2798
function r = f(k)
    r = 0;
    for j = 1:10
        try
            r = r + j;
            if j == mod(k, 7) + 2, error('x'); end
            if j == 6, return, end
        catch
            r = -r;
            return
        end
    end
end
