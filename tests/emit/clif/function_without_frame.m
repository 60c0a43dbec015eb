% A function of scalars is called directly, and leaves through its caller.
function y = half(x)
    y = x / 2;
end
s = half(1);
for k = 1:50
    s = s + half(s);
end
%| eval:7 (7)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, f64) -> i64, f64 system_v
%|     fn0 = colocated u0:0 sig0
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = iconst.i64 50
%|     v6 = load.f64 notrap aligned v2
%|     v7 = load.f64 notrap aligned v2+8
%|     v8 = load.i64 notrap aligned v2+16
%|     v9 = load.i64 notrap aligned v2+24
%|     v10 = load.i64 notrap aligned v2+32
%|     v11 = load.i64 notrap aligned v2+40
%|     jump block1
%|
%| block1:
%|     jump block2(v6, v7, v8)
%|
%| block2(v12: f64, v21: f64, v22: i64):
%|     v14 = iconst.i64 80
%|     v15 = iadd.i64 v13, v14  ; v14 = 80
%|     v16 = iconst.i64 -1
%|     v17 = iadd.i64 v3, v16  ; v16 = -1
%|     v18, v19 = call fn0(v0, v15, v17, v12)
%|     brif v18, block4, block3
%|
%| block4 cold:
%|     v20 = iconst.i64 0
%|     store.f64 notrap aligned v12, v13
%|     store.f64 notrap aligned v21, v13+8
%|     store.i64 notrap aligned v22, v13+32
%|     return v20  ; v20 = 0
%|
%| block3:
%|     v23 = fadd.f64 v12, v19
%|     v24 = iconst.i64 address
%|     v25 = load.i8 notrap aligned v24  ; v24 = address
%|     v27 = iconst.i64 address
%|     brif v25, block5(v27), block6  ; v27 = address
%|
%| block6:
%|     v29 = iconst.i64 1
%|     v30 = iadd.i64 v22, v29  ; v29 = 1
%|     v31 = icmp slt v30, v28
%|     v32 = iconst.i64 1
%|     brif v31, block7, block8
%|
%| block7:
%|     v33 = iconst.i64 1
%|     v34 = iadd.i64 v30, v32  ; v32 = 1
%|     v35 = fcvt_from_sint.f64 v34
%|     jump block2(v23, v35, v30)
%|
%| block8:
%|     v36 = iconst.i64 address
%|     store.f64 notrap aligned v23, v13
%|     store.f64 notrap aligned v21, v13+8
%|     return v36  ; v36 = address
%|
%| block5(v26: i64) cold:
%|     store.f64 notrap aligned v23, v13
%|     store.f64 notrap aligned v21, v13+8
%|     store.i64 notrap aligned v22, v13+32
%|     return v26
%| }
%| function u0:0(i64, i64, i64, f64) -> i64, f64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, f64) -> i64, f64 system_v
%|     sig1 = (i64, i64, i64, i64, i64, i64) preserve_all
%|     fn0 = colocated u0:0 sig0
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: f64):
%|     v4 = iconst.i64 2
%|     v5 = iconst.i64 address
%|     v6 = load.i8 notrap aligned v5  ; v5 = address
%|     v8 = iconst.i64 3
%|     brif v6, block1(v8), block2  ; v8 = 3
%|
%| block2:
%|     v9 = iconst.i64 0
%|     v10 = icmp.i64 sgt v2, v9  ; v9 = 0
%|     v11 = iconst.i64 0x2000_0000_0000_0003
%|     brif v10, block3, block1(v11)  ; v11 = 0x2000_0000_0000_0003
%|
%| block3:
%|     jump block4
%|
%| block4:
%|     v12 = f64const 0x1.0000000000000p1
%|     v13 = fdiv.f64 v3, v12  ; v12 = 0x1.0000000000000p1
%|     v14 = iconst.i64 0
%|     return v14, v13  ; v14 = 0
%|
%| block1(v7: i64) cold:
%|     store.f64 notrap aligned v3, v1
%|     v17 = iconst.i64 address
%|     v18 = stack_addr.i64 ss1
%|     v19 = iconst.i64 address
%|     v20 = iconst.i64 0
%|     call_indirect sig1, v17(v18, v19, v0, v7, v20, v20)  ; v17 = address v19 = address v20 = 0, v20 = 0
%|     v21 = stack_addr.i64 ss1
%|     v22 = load.i64 notrap v21
%|     v23 = f64const 0.0
%|     return v22, v23  ; v23 = 0.0
%| }
%|
