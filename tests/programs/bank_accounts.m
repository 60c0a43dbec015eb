% Closures over nested functions keep separate balances.
%@ source: language.md 6.3, 7.1
a = account(100); b = account(0);
a.deposit(50); b.deposit(7); a.withdraw(30);
fprintf('%d %d\n', a.balance(), b.balance());
%| 120 7
try, b.withdraw(8); catch e, disp(e.message), end
%| not enough: 7
function s = account(total)
    s.deposit = @add; s.withdraw = @take; s.balance = @tell;
    function add(x), total = total + x; end
    function take(x)
        if x > total, error('bank:low', 'not enough: %d', total); end
        total = total - x;
    end
    function r = tell(), r = total; end
end
