/* Made by cjtool, which writes over this file. */
!function(t,e){"object"==typeof exports&&"undefined"!=typeof module?module.exports=e():"function"==typeof define&&define.amd?define(e):(t="undefined"!=typeof globalThis?globalThis:t||self).MiniSearch=e()}(this,function(){"use strict";const t="KEYS",e="VALUES",s="";class i{constructor(t,e){const s=t._tree,i=Array.from(s.keys());this.set=t,this._type=e,this._path=i.length>0?[{node:s,keys:i}]:[]}next(){const t=this.dive();return this.backtrack(),t}dive(){if(0===this._path.length)return{done:!0,value:void 0};const{node:t,keys:e}=n(this._path);if(n(e)===s)return{done:!1,value:this.result()};const i=t.get(n(e));return this._path.push({node:i,keys:Array.from(i.keys())}),this.dive()}backtrack(){if(0===this._path.length)return;const t=n(this._path).keys;t.pop(),t.length>0||(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:t})=>n(t)).filter(t=>t!==s).join("")}value(){return n(this._path).node.get(s)}result(){switch(this._type){case e:return this.value();case t:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}}const n=t=>t[t.length-1],o=(t,e,i,n,r,c,h,u)=>{const d=c*h;t:for(const a of t.keys())if(a===s){const e=r[d-1];e<=i&&n.set(u,[t.get(a),e])}else{let s=c;for(let t=0;t<a.length;++t,++s){const n=a[t],o=h*s,c=o-h;let u=r[o];const d=Math.max(0,s-i-1),l=Math.min(h-1,s+i);for(let t=d;t<l;++t){const s=n!==e[t],i=r[c+t]+ +s,h=r[c+t+1]+1,d=r[o+t]+1,a=r[o+t+1]=Math.min(i,h,d);a<u&&(u=a)}if(u>i)continue t}o(t.get(a),e,i,n,r,s,h,u+a)}};class r{constructor(t=new Map,e=""){this._size=void 0,this._tree=t,this._prefix=e}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");const[e,i]=c(this._tree,t.slice(this._prefix.length));if(void 0===e){const[e,n]=f(i);for(const i of e.keys())if(i!==s&&i.startsWith(n)){const s=new Map;return s.set(i.slice(n.length),e.get(i)),new r(s,t)}}return new r(e,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){return this._size=void 0,d(this._tree,t)}entries(){return new i(this,"ENTRIES")}forEach(t){for(const[e,s]of this)t(e,s,this)}fuzzyGet(t,e){return((t,e,s)=>{const i=new Map;if(void 0===e)return i;const n=e.length+1,r=n+s,c=new Uint8Array(r*n).fill(s+1);for(let t=0;t<n;++t)c[t]=t;for(let t=1;t<r;++t)c[t*n]=t;return o(t,e,s,i,c,1,n,""),i})(this._tree,t,e)}get(t){const e=h(this._tree,t);return void 0!==e?e.get(s):void 0}has(t){const e=h(this._tree,t);return void 0!==e&&e.has(s)}keys(){return new i(this,t)}set(t,e){if("string"!=typeof t)throw new Error("key must be a string");this._size=void 0;return u(this._tree,t).set(s,e),this}get size(){if(this._size)return this._size;this._size=0;const t=this.entries();for(;!t.next().done;)this._size+=1;return this._size}update(t,e){if("string"!=typeof t)throw new Error("key must be a string");this._size=void 0;const i=u(this._tree,t);return i.set(s,e(i.get(s))),this}fetch(t,e){if("string"!=typeof t)throw new Error("key must be a string");this._size=void 0;const i=u(this._tree,t);let n=i.get(s);return void 0===n&&i.set(s,n=e()),n}values(){return new i(this,e)}[Symbol.iterator](){return this.entries()}static from(t){const e=new r;for(const[s,i]of t)e.set(s,i);return e}static fromObject(t){return r.from(Object.entries(t))}}const c=(t,e,i=[])=>{if(0===e.length||null==t)return[t,i];for(const n of t.keys())if(n!==s&&e.startsWith(n))return i.push([t,n]),c(t.get(n),e.slice(n.length),i);return i.push([t,e]),c(void 0,"",i)},h=(t,e)=>{if(0===e.length||null==t)return t;for(const i of t.keys())if(i!==s&&e.startsWith(i))return h(t.get(i),e.slice(i.length))},u=(t,e)=>{const i=e.length;t:for(let n=0;t&&n<i;){for(const o of t.keys())if(o!==s&&e[n]===o[0]){const s=Math.min(i-n,o.length);let r=1;for(;r<s&&e[n+r]===o[r];)++r;const c=t.get(o);if(r===o.length)t=c;else{const s=new Map;s.set(o.slice(r),c),t.set(e.slice(n,n+r),s),t.delete(o),t=s}n+=r;continue t}const o=new Map;return t.set(e.slice(n),o),o}return t},d=(t,e)=>{const[i,n]=c(t,e);if(void 0!==i)if(i.delete(s),0===i.size)a(n);else if(1===i.size){const[t,e]=i.entries().next().value;l(n,t,e)}},a=t=>{if(0===t.length)return;const[e,i]=f(t);if(e.delete(i),0===e.size)a(t.slice(0,-1));else if(1===e.size){const[i,n]=e.entries().next().value;i!==s&&l(t.slice(0,-1),i,n)}},l=(t,e,s)=>{if(0===t.length)return;const[i,n]=f(t);i.set(n+e,s),i.delete(n)},f=t=>t[t.length-1],m="or",_="and",g="and_not";class p{constructor(t){if(null==(null==t?void 0:t.fields))throw new Error('MiniSearch: option "fields" must be provided');const e=null==t.autoVacuum||!0===t.autoVacuum?M:t.autoVacuum;this._options={...z,...t,autoVacuum:e,searchOptions:{...b,...t.searchOptions||{}},autoSuggestOptions:{...I,...t.autoSuggestOptions||{}}},this._index=new r,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=F,this.addFields(this._options.fields)}add(t){const{extractField:e,stringifyField:s,tokenize:i,processTerm:n,fields:o,idField:r}=this._options,c=e(t,r);if(null==c)throw new Error(`MiniSearch: document does not have ID field "${r}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);const h=this.addDocumentId(c);this.saveStoredFields(h,t);for(const r of o){const o=e(t,r);if(null==o)continue;const c=i(s(o,r),r),u=this._fieldIds[r],d=new Set(c).size;this.addFieldLength(h,u,this._documentCount-1,d);for(const t of c){const e=n(t,r);if(Array.isArray(e))for(const t of e)this.addTerm(u,h,t);else e&&this.addTerm(u,h,e)}}}addAll(t){for(const e of t)this.add(e)}addAllAsync(t,e={}){const{chunkSize:s=10}=e,i={chunk:[],promise:Promise.resolve()},{chunk:n,promise:o}=t.reduce(({chunk:t,promise:e},i,n)=>(t.push(i),(n+1)%s===0?{chunk:[],promise:e.then(()=>new Promise(t=>setTimeout(t,0))).then(()=>this.addAll(t))}:{chunk:t,promise:e}),i);return o.then(()=>this.addAll(n))}remove(t){const{tokenize:e,processTerm:s,extractField:i,stringifyField:n,fields:o,idField:r}=this._options,c=i(t,r);if(null==c)throw new Error(`MiniSearch: document does not have ID field "${r}"`);const h=this._idToShortId.get(c);if(null==h)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(const r of o){const o=i(t,r);if(null==o)continue;const c=e(n(o,r),r),u=this._fieldIds[r],d=new Set(c).size;this.removeFieldLength(h,u,this._documentCount,d);for(const t of c){const e=s(t,r);if(Array.isArray(e))for(const t of e)this.removeTerm(u,h,t);else e&&this.removeTerm(u,h,e)}}this._storedFields.delete(h),this._documentIds.delete(h),this._idToShortId.delete(c),this._fieldLength.delete(h),this._documentCount-=1}removeAll(t){if(t)for(const e of t)this.remove(e);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new r,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(t){const e=this._idToShortId.get(t);if(null==e)throw new Error(`MiniSearch: cannot discard document with ID ${t}: it is not in the index`);this._idToShortId.delete(t),this._documentIds.delete(e),this._storedFields.delete(e),(this._fieldLength.get(e)||[]).forEach((t,s)=>{this.removeFieldLength(e,s,this._documentCount,t)}),this._fieldLength.delete(e),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(!1===this._options.autoVacuum)return;const{minDirtFactor:t,minDirtCount:e,batchSize:s,batchWait:i}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:i},{minDirtCount:e,minDirtFactor:t})}discardAll(t){const e=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(const e of t)this.discard(e)}finally{this._options.autoVacuum=e}this.maybeAutoVacuum()}replace(t){const{idField:e,extractField:s}=this._options,i=s(t,e);this.discard(i),this.add(t)}vacuum(t={}){return this.conditionalVacuum(t)}conditionalVacuum(t,e){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&e,null!=this._enqueuedVacuum||(this._enqueuedVacuum=this._currentVacuum.then(()=>{const e=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=F,this.performVacuuming(t,e)})),this._enqueuedVacuum):!1===this.vacuumConditionsMet(e)?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,e){const s=this._dirtCount;if(this.vacuumConditionsMet(e)){const e=t.batchSize||S.batchSize,i=t.batchWait||S.batchWait;let n=1;for(const[t,s]of this._index){for(const[t,e]of s)for(const[i]of e)this._documentIds.has(i)||(e.size<=1?s.delete(t):e.delete(i));0===this._index.get(t).size&&this._index.delete(t),n%e===0&&await new Promise(t=>setTimeout(t,i)),n+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(null==t)return!0;let{minDirtCount:e,minDirtFactor:s}=t;return e=e||M.minDirtCount,s=s||M.minDirtFactor,this.dirtCount>=e&&this.dirtFactor>=s}get isVacuuming(){return null!=this._currentVacuum}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){return this._idToShortId.has(t)}getStoredFields(t){const e=this._idToShortId.get(t);if(null!=e)return this._storedFields.get(e)}search(t,e={}){const{searchOptions:s}=this._options,i={...s,...e},n=this.executeQuery(t,e),o=[];for(const[t,{score:e,terms:s,match:r}]of n){const n=s.length||1,c={id:this._documentIds.get(t),score:e*n,terms:Object.keys(r),queryTerms:s,match:r};Object.assign(c,this._storedFields.get(t)),(null==i.filter||i.filter(c))&&o.push(c)}return t===p.wildcard&&null==i.boostDocument||o.sort(V),o}autoSuggest(t,e={}){e={...this._options.autoSuggestOptions,...e};const s=new Map;for(const{score:i,terms:n}of this.search(t,e)){const t=n.join(" "),e=s.get(t);null!=e?(e.score+=i,e.count+=1):s.set(t,{score:i,terms:n,count:1})}const i=[];for(const[t,{score:e,terms:n,count:o}]of s)i.push({suggestion:t,terms:n,score:e/o});return i.sort(V),i}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(t,e){if(null==e)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(t),e)}static async loadJSONAsync(t,e){if(null==e)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(t),e)}static getDefault(t){if(z.hasOwnProperty(t))return w(z,t);throw new Error(`MiniSearch: unknown option "${t}"`)}static loadJS(t,e){const{index:s,documentIds:i,fieldLength:n,storedFields:o,serializationVersion:r}=t,c=this.instantiateMiniSearch(t,e);c._documentIds=T(i),c._fieldLength=T(n),c._storedFields=T(o);for(const[t,e]of c._documentIds)c._idToShortId.set(e,t);for(const[t,e]of s){const s=new Map;for(const t of Object.keys(e)){let i=e[t];1===r&&(i=i.ds),s.set(parseInt(t,10),T(i))}c._index.set(t,s)}return c}static async loadJSAsync(t,e){const{index:s,documentIds:i,fieldLength:n,storedFields:o,serializationVersion:r}=t,c=this.instantiateMiniSearch(t,e);c._documentIds=await L(i),c._fieldLength=await L(n),c._storedFields=await L(o);for(const[t,e]of c._documentIds)c._idToShortId.set(e,t);let h=0;for(const[t,e]of s){const s=new Map;for(const t of Object.keys(e)){let i=e[t];1===r&&(i=i.ds),s.set(parseInt(t,10),await L(i))}++h%1e3==0&&await E(0),c._index.set(t,s)}return c}static instantiateMiniSearch(t,e){const{documentCount:s,nextId:i,fieldIds:n,averageFieldLength:o,dirtCount:c,serializationVersion:h}=t;if(1!==h&&2!==h)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");const u=new p(e);return u._documentCount=s,u._nextId=i,u._idToShortId=new Map,u._fieldIds=n,u._avgFieldLength=o,u._dirtCount=c||0,u._index=new r,u}executeQuery(t,e={}){if(t===p.wildcard)return this.executeWildcardQuery(e);if("string"!=typeof t){const s={...e,...t,queries:void 0},i=t.queries.map(t=>this.executeQuery(t,s));return this.combineResults(i,s.combineWith)}const{tokenize:s,processTerm:i,searchOptions:n}=this._options,o={tokenize:s,processTerm:i,...n,...e},{tokenize:r,processTerm:c}=o,h=r(t).flatMap(t=>c(t)).filter(t=>!!t).map(x(o)).map(t=>this.executeQuerySpec(t,o));return this.combineResults(h,o.combineWith)}executeQuerySpec(t,e){const s={...this._options.searchOptions,...e},i=(s.fields||this._options.fields).reduce((t,e)=>({...t,[e]:w(s.boost,e)||1}),{}),{boostDocument:n,weights:o,maxFuzzy:r,bm25:c}=s,{fuzzy:h,prefix:u}={...b.weights,...o},d=this._index.get(t.term),a=this.termResults(t.term,t.term,1,t.termBoost,d,i,n,c);let l,f;if(t.prefix&&(l=this._index.atPrefix(t.term)),t.fuzzy){const e=!0===t.fuzzy?.2:t.fuzzy,s=e<1?Math.min(r,Math.round(t.term.length*e)):e;s&&(f=this._index.fuzzyGet(t.term,s))}if(l)for(const[e,s]of l){const o=e.length-t.term.length;if(!o)continue;null==f||f.delete(e);const r=u*e.length/(e.length+.3*o);this.termResults(t.term,e,r,t.termBoost,s,i,n,c,a)}if(f)for(const e of f.keys()){const[s,o]=f.get(e);if(!o)continue;const r=h*e.length/(e.length+o);this.termResults(t.term,e,r,t.termBoost,s,i,n,c,a)}return a}executeWildcardQuery(t){const e=new Map,s={...this._options.searchOptions,...t};for(const[t,i]of this._documentIds){const n=s.boostDocument?s.boostDocument(i,"",this._storedFields.get(t)):1;e.set(t,{score:n,terms:[],match:{}})}return e}combineResults(t,e=m){if(0===t.length)return new Map;const s=e.toLowerCase(),i=y[s];if(!i)throw new Error(`Invalid combination operator: ${e}`);return t.reduce(i)||new Map}toJSON(){const t=[];for(const[e,s]of this._index){const i={};for(const[t,e]of s)i[t]=Object.fromEntries(e);t.push([e,i])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,e,s,i,n,o,r,c,h=new Map){if(null==n)return h;for(const u of Object.keys(o)){const d=o[u],a=this._fieldIds[u],l=n.get(a);if(null==l)continue;let f=l.size;const m=this._avgFieldLength[a];for(const n of l.keys()){if(!this._documentIds.has(n)){this.removeTerm(a,n,e),f-=1;continue}const o=r?r(this._documentIds.get(n),e,this._storedFields.get(n)):1;if(!o)continue;const _=l.get(n),g=this._fieldLength.get(n)[a],p=s*i*d*o*v(_,f,this._documentCount,g,m,c),y=h.get(n);if(y){y.score+=p,k(y.terms,t);const s=w(y.match,e);s?s.push(u):y.match[e]=[u]}else h.set(n,{score:p,terms:[t],match:{[e]:[u]}})}}return h}addTerm(t,e,s){const i=this._index.fetch(s,O);let n=i.get(t);if(null==n)n=new Map,n.set(e,1),i.set(t,n);else{const t=n.get(e);n.set(e,(t||0)+1)}}removeTerm(t,e,s){if(!this._index.has(s))return void this.warnDocumentChanged(e,t,s);const i=this._index.fetch(s,O),n=i.get(t);null==n||null==n.get(e)?this.warnDocumentChanged(e,t,s):n.get(e)<=1?n.size<=1?i.delete(t):n.delete(e):n.set(e,n.get(e)-1),0===this._index.get(s).size&&this._index.delete(s)}warnDocumentChanged(t,e,s){for(const i of Object.keys(this._fieldIds))if(this._fieldIds[i]===e)return void this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal: term "${s}" was not present in field "${i}". Removing a document after it has changed can corrupt the index!`,"version_conflict")}addDocumentId(t){const e=this._nextId;return this._idToShortId.set(t,e),this._documentIds.set(e,t),this._documentCount+=1,this._nextId+=1,e}addFields(t){for(let e=0;e<t.length;e++)this._fieldIds[t[e]]=e}addFieldLength(t,e,s,i){let n=this._fieldLength.get(t);null==n&&this._fieldLength.set(t,n=[]),n[e]=i;const o=(this._avgFieldLength[e]||0)*s+i;this._avgFieldLength[e]=o/(s+1)}removeFieldLength(t,e,s,i){if(1===s)return void(this._avgFieldLength[e]=0);const n=this._avgFieldLength[e]*s-i;this._avgFieldLength[e]=n/(s-1)}saveStoredFields(t,e){const{storeFields:s,extractField:i}=this._options;if(null==s||0===s.length)return;let n=this._storedFields.get(t);null==n&&this._storedFields.set(t,n={});for(const t of s){const s=i(e,t);void 0!==s&&(n[t]=s)}}}p.wildcard=Symbol("*");const w=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,y={[m]:(t,e)=>{for(const s of e.keys()){const i=t.get(s);if(null==i)t.set(s,e.get(s));else{const{score:t,terms:n,match:o}=e.get(s);i.score=i.score+t,i.match=Object.assign(i.match,o),C(i.terms,n)}}return t},[_]:(t,e)=>{const s=new Map;for(const i of e.keys()){const n=t.get(i);if(null==n)continue;const{score:o,terms:r,match:c}=e.get(i);C(n.terms,r),s.set(i,{score:n.score+o,terms:n.terms,match:Object.assign(n.match,c)})}return s},[g]:(t,e)=>{for(const s of e.keys())t.delete(s);return t}},v=(t,e,s,i,n,o)=>{const{k:r,b:c,d:h}=o;return Math.log(1+(s-e+.5)/(e+.5))*(h+t*(r+1)/(t+r*(1-c+c*i/n)))},x=t=>(e,s,i)=>({term:e,fuzzy:"function"==typeof t.fuzzy?t.fuzzy(e,s,i):t.fuzzy||!1,prefix:"function"==typeof t.prefix?t.prefix(e,s,i):!0===t.prefix,termBoost:"function"==typeof t.boostTerm?t.boostTerm(e,s,i):1}),z={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(D),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{"function"==typeof(null===console||void 0===console?void 0:console[t])&&console[t](e)},autoVacuum:!0},b={combineWith:m,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:{k:1.2,b:.7,d:.5}},I={combineWith:"and",prefix:(t,e,s)=>e===s.length-1},S={batchSize:1e3,batchWait:10},F={minDirtFactor:.1,minDirtCount:20},M={...S,...F},k=(t,e)=>{t.includes(e)||t.push(e)},C=(t,e)=>{for(const s of e)t.includes(s)||t.push(s)},V=({score:t},{score:e})=>e-t,O=()=>new Map,T=t=>{const e=new Map;for(const s of Object.keys(t))e.set(parseInt(s,10),t[s]);return e},L=async t=>{const e=new Map;let s=0;for(const i of Object.keys(t))e.set(parseInt(i,10),t[i]),++s%1e3==0&&await E(0);return e},E=t=>new Promise(e=>setTimeout(e,t)),D=/[\n\r\p{Z}\p{P}]+/u;return p});
// @ts-check
/* What makes the pages of a project answer: tabs of pictures, a panel for each step, tables that sort, filter and save.
   Everything is on the page without it. */
(() => {
  "use strict";

  /** @type {Record<string, string>} */
  const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}");

  /** @param {string} key @param {Record<string, string | number>} [parts] */
  const say = (key, parts = {}) =>
    Object.entries(parts).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), words[key] ?? key);

  /** @template {keyof HTMLElementTagNameMap} T
   *  @param {T} tag @param {Record<string, string>} [attributes] @param {(Node | string)[]} [children]
   *  @returns {HTMLElementTagNameMap[T]} */
  const make = (tag, attributes = {}, children = []) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  /** @param {Element} section */
  const tabbed = (section) => {
    const views = /** @type {HTMLElement[]} */ ([...section.querySelectorAll(":scope > .view")]);
    if (views.length < 2) return;
    const list = make("div", { class: "tabs", role: "tablist", "aria-label": section.getAttribute("aria-label") ?? "" });
    const tabs = views.map((view) => {
      const tab = make("button", { type: "button", role: "tab", id: `${view.id}-tab`, "aria-controls": view.id }, [
        view.querySelector("h2")?.textContent ?? "",
      ]);
      view.setAttribute("role", "tabpanel");
      view.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", () => show(tabs.indexOf(tab)));
      return tab;
    });
    /** @param {number} chosen */
    const show = (chosen) => {
      views.forEach((view, index) => {
        view.hidden = index !== chosen;
        tabs[index].setAttribute("aria-selected", String(index === chosen));
        tabs[index].tabIndex = index === chosen ? 0 : -1;
      });
    };
    list.addEventListener("keydown", (event) => {
      const now = tabs.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
      const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (now < 0 || to === undefined) return;
      event.preventDefault();
      const next = (to + tabs.length) % tabs.length;
      show(next);
      tabs[next].focus();
    });
    list.append(...tabs);
    section.prepend(list);
    section.classList.add("tabbed");
    show(0);
    reveals.push((target) => {
      const index = views.findIndex((view) => view.contains(target));
      if (index >= 0) show(index);
    });
  };

  /** What brings a place into sight that a tab hides. @type {((target: Element) => void)[]} */
  const reveals = [];

  /** The element that the address names. */
  const named = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  };

  const arrive = () => {
    const target = named();
    if (!target) return;
    if (target instanceof HTMLDialogElement) {
      open(target);
      return;
    }
    reveals.forEach((reveal) => reveal(target));
    target.scrollIntoView({ block: "start" });
  };

  /** @param {HTMLDialogElement} panel */
  const open = (panel) => {
    if (!panel.querySelector("[data-close]")) {
      const copy = make("button", { type: "button" }, [say("copy")]);
      copy.addEventListener("click", async () => {
        const link = new URL(`#${encodeURIComponent(panel.id)}`, location.href).href;
        try {
          await navigator.clipboard.writeText(link);
        } catch {
          const field = make("textarea", {}, [link]);
          panel.append(field);
          field.select();
          document.execCommand("copy");
          field.remove();
        }
        copy.textContent = say("copied");
      });
      const close = make("button", { type: "button", "data-close": "" }, [say("close")]);
      close.addEventListener("click", () => panel.close());
      panel.querySelector(".buttons")?.append(copy, close);
      panel.addEventListener("click", (event) => {
        const chosen = event.target;
        if (chosen === panel || (chosen instanceof Element && chosen.closest("a"))) panel.close();
      });
    }
    if (panel.open) return;
    panel.showModal();
    const name = panel.querySelector("h2");
    name?.setAttribute("tabindex", "-1");
    name?.focus();
  };

  /** Every part of a step opens its panel by mouse; the first in a picture by keyboard too.
   *  @param {SVGElement} part @param {HTMLDialogElement} panel @param {boolean} first */
  const opens = (part, panel, first) => {
    part.setAttribute("data-step", "");
    part.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("a")) return;
      event.stopPropagation();
      open(panel);
    });
    if (!first) return;
    part.setAttribute("tabindex", "0");
    part.setAttribute("role", "button");
    part.setAttribute("aria-label", panel.querySelector("h2")?.textContent ?? "");
    part.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open(panel);
    });
  };

  /** @param {Element} article */
  const pointed = (article) => {
    const panels = new Map(
      [.../** @type {NodeListOf<HTMLDialogElement>} */ (article.parentElement?.querySelectorAll("dialog.panel") ?? [])]
        .filter((panel) => panel.dataset.of === article.id)
        .map((panel) => [panel.dataset.ref ?? "", panel]),
    );
    for (const picture of article.querySelectorAll("svg")) {
      const reached = new Set();
      for (const part of /** @type {NodeListOf<SVGElement>} */ (picture.querySelectorAll("[data-ref]"))) {
        const panel = panels.get((part.dataset.ref ?? "").split("#")[0]);
        if (!panel || part.parentElement?.closest("[data-step]")) continue;
        opens(part, panel, !reached.has(panel));
        reached.add(panel);
      }
    }
  };

  /** A number that a cell begins with, as its language writes it; NaN where it begins with none.
   *  @param {string} text */
  const amount = (text) => {
    const found = text.replace("−", "-").match(/^[^\d-]{0,4}(-?[\d.,\u00a0\u202f ]*\d)/);
    if (!found) return NaN;
    const digits = found[1].replace(/[\u00a0\u202f ]/g, "");
    const comma = /,\d{1,2}$/.test(digits) || /\.\d{3}$/.test(digits);
    return Number(comma ? digits.replace(/\./g, "").replace(",", ".") : digits.replace(/,/g, ""));
  };

  /** @param {string} one @param {string} other */
  const order = (one, other) => {
    const [a, b] = [amount(one), amount(other)];
    return Number.isNaN(a) || Number.isNaN(b) ? one.localeCompare(other, document.documentElement.lang) : a - b;
  };

  /** Text of a cell as one field of a CSV file: nothing in it is a formula to a program of sheets.
   *  @param {Element} cell */
  const field = (cell) => {
    const text = (/** @type {HTMLElement} */ (cell).innerText ?? "").trim().replace(/\s*\n\s*/g, "; ");
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return `"${safe.replace(/"/g, '""')}"`;
  };

  /** @param {HTMLTableElement} table */
  const sortable = (table) => {
    const body = table.tBodies[0];
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    heads.forEach((head, column) => {
      if (!head.textContent?.trim()) return;
      const button = make("button", { type: "button" }, [...head.childNodes]);
      head.append(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.hasAttribute("aria-sort") && other.setAttribute("aria-sort", "none"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...body.rows].sort((one, other) =>
          order(one.cells[column]?.textContent?.trim() ?? "", other.cells[column]?.textContent?.trim() ?? ""),
        );
        body.append(...(down ? rows.reverse() : rows));
      });
    });
  };

  /** @param {HTMLTableElement} table @param {number} number */
  const tooled = (table, number) => {
    const body = table.tBodies[0];
    if (!body || body.rows.length < 2) return;
    sortable(table);
    if (body.rows.length < 6) return;
    const id = `filter-${number}`;
    const input = make("input", { type: "search", id, autocomplete: "off" });
    const count = make("output", { for: id });
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLocaleLowerCase();
      let left = 0;
      for (const row of body.rows) {
        row.hidden = !(row.textContent ?? "").toLocaleLowerCase().includes(wanted);
        left += row.hidden ? 0 : 1;
      }
      count.textContent = wanted ? say("rows", { n: left, all: body.rows.length }) : "";
    });
    const save = make("button", { type: "button" }, [say("csv")]);
    save.addEventListener("click", () => {
      const lines = [...table.rows].filter((row) => !row.hidden).map((row) => [...row.cells].map(field).join(","));
      const file = new Blob([`\ufeff${lines.join("\r\n")}\r\n`], { type: "text/csv;charset=utf-8" });
      const link = make("a", { href: URL.createObjectURL(file), download: `${document.title}-${number}.csv` });
      link.click();
      URL.revokeObjectURL(link.href);
    });
    const tools = make("div", { class: "tools" }, [
      make("label", { for: id }, [say("filter")]), input, count, save,
    ]);
    (table.closest(".scroll") ?? table).before(tools);
  };

  /** Every text and where it is: as the folder's list has them, else as they stand in this file.
   *  @returns {[string, string, string, string][]} */
  const texts = () => {
    const listed = /** @type {{cjtoolTexts?: Record<string, [string, [string, string, string][]]>}} */ (
      /** @type {unknown} */ (window)
    ).cjtoolTexts;
    if (listed)
      return Object.entries(listed).flatMap(([path, [page, lines]]) =>
        lines.map(
          ([text, anchor, above]) =>
            /** @type {[string, string, string, string]} */ ([
              text, `${words.root}${path.split("/").map(encodeURIComponent).join("/")}#${encodeURIComponent(anchor)}`, above, page,
            ]),
        ),
      );
    /** @type {[string, string, string, string][]} */
    const found = [];
    for (const article of document.querySelectorAll("main > article")) {
      const page = article.querySelector("h1")?.textContent ?? "";
      let [above, place] = ["", article.id];
      for (const part of article.querySelectorAll("h1, h2, h3, p, li, tbody tr")) {
        if (part.closest(".views") || part.parentElement?.closest("td")) continue;
        const cells = part instanceof HTMLTableRowElement ? [...part.cells] : [part];
        const text = cells.map((cell) => cell.textContent ?? "").join(" · ").replace(/\s+/g, " ").trim();
        const own = part.id || part.querySelector("[id]")?.id;
        if (/^H/.test(part.tagName)) [above, place] = [text, part.id];
        if (text) found.push([text, `#${encodeURIComponent(own || place)}`, above === text ? "" : above, page]);
      }
    }
    return found;
  };

  const search = () => {
    const bar = document.querySelector("header.site");
    if (!bar || typeof MiniSearch === "undefined") return;
    /** @type {any} */
    let index;
    const input = make("input", {
      type: "search", "aria-label": say("search"), placeholder: say("search"), autocomplete: "off",
      role: "combobox", "aria-expanded": "false", "aria-controls": "hits", "aria-autocomplete": "list",
    });
    const hits = make("ul", { id: "hits", hidden: "" });
    const state = make("output", { class: "unseen" });
    const box = make("div", { class: "search", role: "search" }, [input, hits, state]);
    const close = () => {
      hits.hidden = true;
      input.setAttribute("aria-expanded", "false");
    };
    const ready = () => {
      if (index) return;
      index = new MiniSearch({
        fields: ["text"], storeFields: ["text", "to", "above", "page"],
        searchOptions: { prefix: true, fuzzy: 0.15, combineWith: "AND" },
        processTerm: (/** @type {string} */ term) => term.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, ""),
      });
      index.addAll(texts().map(([text, to, above, page], id) => ({ id, text, to, above, page })));
    };
    const look = () => {
      ready();
      const found = input.value.trim() ? index.search(input.value) : [];
      hits.replaceChildren(
        ...found.slice(0, 30).map((/** @type {any} */ hit) =>
          make("li", {}, [
            make("a", { href: hit.to }, [
              hit.text.length > 160 ? `${hit.text.slice(0, 159)}…` : hit.text,
              make("small", {}, [[hit.page, hit.above].filter(Boolean).join(" › ")]),
            ]),
          ]),
        ),
      );
      const told = found.length ? say("hits", { n: found.length }) : say("no-hits");
      state.textContent = input.value.trim() ? told : "";
      if (!found.length && input.value.trim()) hits.append(make("li", {}, [told]));
      hits.hidden = !input.value.trim();
      input.setAttribute("aria-expanded", String(!hits.hidden));
    };
    input.addEventListener("focus", ready);
    input.addEventListener("input", look);
    box.addEventListener("keydown", (event) => {
      const links = [...hits.querySelectorAll("a")];
      const now = links.indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement));
      if (event.key === "Escape") {
        close();
        input.focus();
      } else if (event.key === "ArrowDown" && links.length) {
        event.preventDefault();
        links[Math.min(now + 1, links.length - 1)].focus();
      } else if (event.key === "ArrowUp" && now >= 0) {
        event.preventDefault();
        (now ? links[now - 1] : input).focus();
      } else if (event.key === "Enter" && now < 0 && links.length) {
        links[0].click();
      }
    });
    hits.addEventListener("click", (event) => event.target instanceof Element && event.target.closest("a") && close());
    document.addEventListener("click", (event) => event.target instanceof Node && !box.contains(event.target) && close());
    document.addEventListener("keydown", (event) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.focus();
    });
    bar.append(box);
  };

  document.querySelectorAll(".views").forEach(tabbed);
  document.querySelectorAll("main > article").forEach(pointed);
  document.querySelectorAll("table").forEach(tooled);
  search();
  addEventListener("hashchange", arrive);
  arrive();
})();
