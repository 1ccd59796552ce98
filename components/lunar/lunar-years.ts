/**
 * The lunar years 1900–2100, four characters each: a number in base 36 whose lowest four bits are the number of the
 * leap month (0: none), and whose further bits tell the months in order, 1 for one of 30 days, 0 for one of 29.
 * Checked against `lunar-typescript`, which computes them by GB/T 33661.
 */
export const LUNAR_YEARS =
  '204o0n4w1aa81yg50jw00xio1vfo0h400zv421pe0n4w2dsm0z800wj41tbp08gg0h4g102a17682lgn1a1s15jk2b4l0wo008kg' +
  '1wlw0lkw1ac02oma1a1s15k60gc00wog1n510zvk0lkw1aqb0n0w1zcn0xf40gc00wqe0xqo0h402edw10sg0zo02bzm0xg01uxj' +
  '0ggw0xqo1wh10i00174g2kkj16000xg80xgw0gv40xue0y8g0lk01aac1aa80jvk13sj0xio1vhj0h40102821ph0zs00z801ygk' +
  '0wj41tbs08gg0h5c102e176816w02k4415jk2b4q0wo008kg0i1i0llc1ac02omd1a1s15k00wo30wog1tuw0alc0llc200l0n0w' +
  '0ks01uwk0gc00wq81vhe0h402edz10sg0zo02bzp0xg00gcw0xqs0xu81wh50ie8174g2kkm160013rk1uxw0gv40xu81wki0lk0' +
  '1aae0mkw0jw013sl141c0gww0y8z102821pn0zs00z802b3q0wj40er40gxh0hxs102o2eci16w02k4715jk0wnk1tcl0ew00i1c' +
  '176r1aq82omg1a1s15k00wo60wog0fa80llg0n680n0w1a2b0ks01uwn0gc00wq81vhh0h40100g21lw0zog2c0o0xg00gcw0xqu' +
  '0xu80hwg10t0174g16002ic313s027zb0gv40xu81wkl0lk01aa8195w0kog13so0er40gxc0y92102o0n4w215g0zm80xbk1t4i' +
  '0er4';

/** First lunar year of the table, and the day it begins on. */
export const FIRST_YEAR = 1900;
export const FIRST_DAY = '1900-01-31';
