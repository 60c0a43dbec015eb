% A hot function's loop is entered again with other classes.
%@ source: octave-cli 7.3
args = {1, int32(1), single(1), 1 + 1i, true, 'a', 1};
for i = 1:numel(args)
    r = run_loop(args{i});
    fprintf('%s %.10g %.10g\n', class(r), double(real(r)), double(imag(r)))
end
%| double 1 0
%| int32 1 0
%| single 1 0
%| double 1 2.409919865e-181
%| double 1 0
%| double 1 0
%| double 1 0
function x = run_loop(x)
    for k = 1:1200
        if mod(k, 2), x = x + 1; else, x = x * 0.5; end
    end
end
