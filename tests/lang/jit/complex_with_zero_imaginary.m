% A number that is complex with an imaginary part of zero stays so through a hot loop.
%@ source: documentation page of complex
z = complex(3, 0); n = 0;
for k = 1:2000
    z = z; n = n + isreal(z);
end
assert(n == 0 && ~isreal(z))
w = complex(1, 0);
for k = 1:2000
    w = w * (1 + 1i); w = w / (1 + 1i);
end
assert(isreal(w) && w == 1)
