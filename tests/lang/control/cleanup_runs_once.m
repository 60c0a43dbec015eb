% A cleanup runs once on each way out of its body: its end, break, continue, return, an error, an error of its own.
%@ source: octave-cli 7.3
for k = 1:3
    unwind_protect
        unwind_protect
            if k == 2, continue, end
            fprintf('body %d\n', k)
            if k == 3, break, end
        unwind_protect_cleanup
            fprintf('inner ')
        end_unwind_protect
    unwind_protect_cleanup
        fprintf('outer\n')
    end_unwind_protect
    fprintf('end %d\n', k)
end
%| body 1
%| inner outer
%| end 1
%| inner outer
%| body 3
%| inner outer
fprintf('%d\n', leave(1), leave(2))
%| cleanup
%| cleanup
%| 15
%| 12
try, leave(3); catch e, disp(e.message), end
%| cleanup
%| failed
try, fail_in_cleanup(), catch e, disp(e.message), end
%| once
%| in cleanup
function r = leave(way)
    r = 0;
    unwind_protect
        if way == 1, r = 5; return, end
        if way == 3, error('failed'), end
        r = 2;
    unwind_protect_cleanup
        fprintf('cleanup\n')
        r = r + 10;
    end_unwind_protect
end
function fail_in_cleanup()
    unwind_protect
        return
    unwind_protect_cleanup
        fprintf('once\n')
        error('in cleanup')
    end_unwind_protect
end
